import type { KeyboardEvent } from 'react';
import type { GridFocus } from './grid-focus';

/** The button in the head of a column. */
export const headOf = (grid: Element, column: number): HTMLElement | null =>
  grid.querySelector<HTMLElement>(`button[data-head="${column}"]`);

/** Keys while the focus is in the heads: arrows go along them and back down to the cells. */
export function moveInHeads(event: KeyboardEvent, focus: GridFocus): boolean {
  const grid = event.currentTarget;
  const { row, column } = focus.at();
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      focus.goTo({ row, column: column + (event.key === 'ArrowLeft' ? -1 : 1) });
      headOf(grid, focus.at().column)?.focus();
      return true;
    case 'ArrowDown':
    case 'Escape':
      grid.querySelector<HTMLElement>(`td[data-row="${row}"][data-cell="${column}"]`)?.focus();
      return true;
    default:
      return false;
  }
}
