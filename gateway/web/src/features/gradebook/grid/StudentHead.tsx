import { memo } from 'react';
import type { Row } from '../model/rows';
import styles from './grid.module.css';

export const StudentHead = memo(function StudentHead({ row }: { row: Row }) {
  return (
    <th scope="row" className={styles.name} aria-colindex={2} title={row.full}>
      {row.name ? (
        <>
          <span>{row.name.surname}</span> <span className={styles.given}>{row.name.given}</span>
        </>
      ) : (
        <span>{row.studentId}</span>
      )}
    </th>
  );
});
