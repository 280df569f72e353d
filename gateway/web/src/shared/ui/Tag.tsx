import type { ReactNode } from 'react';
import styles from './ui.module.css';

export type TagKind = 'plain' | 'good' | 'warn' | 'bad' | 'absence';

/** A short remark beside a name: замена, отменён, контрольная. */
export function Tag({ children, kind = 'plain' }: { children: ReactNode; kind?: TagKind }) {
  return (
    <span className={styles.tag} data-kind={kind}>
      {children}
    </span>
  );
}
