import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './day.module.css';

type Props = { term: string; missing?: boolean; children: ReactNode };

export function LessonFact({ term, missing = false, children }: Props) {
  return (
    <div data-missing={missing}>
      <dt>{term}</dt>
      <dd>
        {missing && <IconAlertCircle size={15} stroke={1.8} aria-hidden />}
        <span className={styles.factText}>{children}</span>
      </dd>
    </div>
  );
}
