import type { ReactNode } from 'react';
import styles from './ui.module.css';

/** The space of a page beside the menu; `fill` makes it exactly as high as the window, for grids that scroll inside. */
export function Page({ children, fill = false }: { children: ReactNode; fill?: boolean }) {
  return <div className={fill ? `${styles.page} ${styles.fill}` : styles.page}>{children}</div>;
}
