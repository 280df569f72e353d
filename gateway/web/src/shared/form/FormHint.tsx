import type { ReactNode } from 'react';
import styles from './form.module.css';

/** What one should know before sending. */
export function FormHint({ children }: { children: ReactNode }) {
  return <p className={styles.hint}>{children}</p>;
}
