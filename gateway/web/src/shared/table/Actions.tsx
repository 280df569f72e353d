import type { ReactNode } from 'react';
import styles from './table.module.css';

/** The buttons at the end of a row. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
