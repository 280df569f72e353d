import type { ReactNode } from 'react';
import styles from './ui.module.css';

type Props = { children: ReactNode; title?: ReactNode; beside?: ReactNode; className?: string };

/** A sheet of paper on the page; with a title it is a section. */
export function Card({ children, title, beside, className = '' }: Props) {
  if (title === undefined) return <div className={`${styles.card} ${className}`}>{children}</div>;
  return (
    <section className={`${styles.card} ${className}`}>
      <div className={styles.cardHead}>
        <h2>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
