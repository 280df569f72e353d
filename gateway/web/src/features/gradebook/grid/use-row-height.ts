import { useEffect, type RefObject } from 'react';
import type { Density } from '../view/density';

/** Below that a row can't be read, above that it looks lost. */
const LEAST = 19;
const MOST = 32;

/** Makes the rows as high as lets the whole class be seen at once. */
export function useRowHeight(table: RefObject<HTMLTableElement | null>, rows: number, density: Density): void {
  useEffect(() => {
    const grid = table.current;
    const frame = grid?.parentElement;
    const page = frame?.parentElement;
    if (!grid || !frame || !page || rows === 0 || density !== 'fit') return;
    const fit = () => {
      const room = page.clientHeight - (grid.tHead?.offsetHeight ?? 0) - 2;
      const height = Math.max(LEAST, Math.min(MOST, Math.floor(room / rows)));
      grid.style.setProperty('--fitting-row', `${height}px`);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(page);
    return () => observer.disconnect();
  }, [table, rows, density]);
}
