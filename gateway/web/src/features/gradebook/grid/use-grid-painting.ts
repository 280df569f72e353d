import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useDesk } from '../desk';

const cellAt = (table: HTMLTableElement, row: number, column: number): HTMLElement | undefined =>
  table.tBodies[0]?.rows[row]?.cells[column + 2];

/** Shows where the teacher is by attributes of the cells: moving draws nothing anew. */
export function useGridPainting(table: RefObject<HTMLTableElement | null>) {
  const { focus, rows, lessons } = useDesk();
  const painted = useRef<HTMLElement[]>([]);

  const paint = useCallback(() => {
    const grid = table.current;
    if (!grid) return;
    for (const element of painted.current) {
      element.removeAttribute('data-selected');
      element.removeAttribute('data-here');
      element.removeAttribute('aria-selected');
      if (element.tagName === 'TD') element.tabIndex = -1;
    }
    const now: HTMLElement[] = [];
    const { from, to, many } = focus.selected;
    for (let row = from.row; many && row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        const cell = cellAt(grid, row, column);
        cell?.setAttribute('data-selected', '');
        cell?.setAttribute('aria-selected', 'true');
        if (cell) now.push(cell);
      }
    }
    const { row, column } = focus.at();
    const cell = cellAt(grid, row, column);
    for (const element of [grid.tHead?.rows[1]?.cells[column], grid.tBodies[0]?.rows[row]]) {
      element?.setAttribute('data-here', '');
      if (element) now.push(element);
    }
    if (cell) {
      cell.tabIndex = 0;
      now.push(cell);
    }
    painted.current = now;
  }, [focus, table]);

  const reveal = useCallback(
    (middle = false) => {
      const grid = table.current;
      const { row, column } = focus.at();
      const cell = grid && cellAt(grid, row, column);
      if (cell) scrollTo(cell, middle);
    },
    [focus, table],
  );

  useEffect(() => {
    const moved = () => {
      paint();
      const grid = table.current;
      const { row, column } = focus.at();
      // the focus follows only if it is in the grid: a mark pad or a card keeps its own
      if (grid?.contains(document.activeElement)) cellAt(grid, row, column)?.focus({ preventScroll: true });
      reveal();
    };
    paint();
    return focus.on(moved);
  }, [focus, paint, reveal, table, rows, lessons]);

  return { reveal };
}

/** Scrolls the frame so far that the cell is clear of the frozen rows and columns. */
function scrollTo(cell: HTMLElement, middle: boolean): void {
  const frame = cell.closest<HTMLElement>('table')?.parentElement;
  const row = cell.parentElement as HTMLTableRowElement | null;
  if (!frame || !row) return;
  const left = (row.cells[0]?.offsetWidth ?? 0) + (row.cells[1]?.offsetWidth ?? 0);
  const right = [...row.cells].slice(-2).reduce((width, { offsetWidth }) => width + offsetWidth, 0);
  const head = cell.closest('table')?.tHead?.offsetHeight ?? 0;
  const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = cell;
  if (middle) {
    frame.scrollLeft = x - left - (frame.clientWidth - left - right) * 0.7;
    return;
  }
  const first = { x: x - left, y: y - head };
  const last = { x: x + width + right - frame.clientWidth, y: y + height - frame.clientHeight };
  const target = {
    x: Math.min(first.x, Math.max(last.x, frame.scrollLeft)),
    y: Math.min(first.y, Math.max(last.y, frame.scrollTop)),
  };
  if (target.x !== frame.scrollLeft || target.y !== frame.scrollTop) frame.scrollTo(target.x, target.y);
}
