import type { ReactNode } from 'react';
import styles from './ui.module.css';

type Props = { title: string; hint?: ReactNode; icon?: ReactNode; children?: ReactNode };

/** What stands where there is nothing yet, and what to do about it. */
export function EmptyState({ title, hint, icon, children }: Props) {
  return (
    <div className={styles.empty}>
      {icon}
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
