import type { Place } from './grid-focus';

type Position = { left: number; top?: number; bottom?: number };

/** Where a box of that width lies at a cell: below it, or above near the lower edge of the window. */
export function besideCell({ row, column }: Place, width: number, height: number): Position {
  const cell = document.querySelector(`td[data-row="${row}"][data-cell="${column}"]`);
  const { left = 0, top = 0, bottom = 0 } = cell?.getBoundingClientRect() ?? {};
  const x = Math.max(8, Math.min(left, window.innerWidth - width - 8));
  return bottom > window.innerHeight - height
    ? { left: x, bottom: window.innerHeight - top + 4 }
    : { left: x, top: bottom + 4 };
}
