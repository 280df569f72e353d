import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './audit.module.css';

type Props = { kind: 'good' | 'bad' | 'running'; children: ReactNode };

const ICONS = { good: IconCircleCheck, bad: IconAlertTriangle, running: IconLoader2 };

/** What a run has found; told to screen readers when it changes. */
export function Verdict({ kind, children }: Props) {
  const Icon = ICONS[kind];
  return (
    <div className={styles.verdict} data-kind={kind} role="status">
      <Icon size={18} aria-hidden />
      <span>{children}</span>
    </div>
  );
}
