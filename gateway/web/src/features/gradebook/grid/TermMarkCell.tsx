import { memo } from 'react';
import { useDesk } from '../desk';
import type { Row } from '../model/rows';
import styles from './grid.module.css';

/** The mark of the term, which is set in the view of term marks. */
export const TermMarkCell = memo(function TermMarkCell({ row, column }: { row: Row; column: number }) {
  const { page } = useDesk();
  const standing = page.termMarks?.find(({ student }) => page.students[student]?.studentId === row.studentId);
  return (
    <td role="gridcell" className={styles.term} aria-colindex={column} data-mark={standing?.value}>
      {standing?.value ?? ''}
    </td>
  );
});
