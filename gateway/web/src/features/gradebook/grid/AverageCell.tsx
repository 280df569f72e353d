import { memo, useCallback, useSyncExternalStore } from 'react';
import { average } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { nearestMark, weightedAverage } from '../model/averages';
import { cellId } from '../model/cell';
import type { Row } from '../model/rows';
import styles from './grid.module.css';

/** The average of what stands in the row, also of what is not sent yet. */
export const AverageCell = memo(function AverageCell({ row, column }: { row: Row; column: number }) {
  const language = useLanguage();
  const { store, lessons, page } = useDesk();
  const value = useSyncExternalStore(
    store.topics.on(`row ${row.studentId}`),
    useCallback(
      () =>
        weightedAverage(
          lessons.flatMap(({ lessonId }) => [...store.cell(cellId(lessonId, row.studentId)).marks]),
          page.weights,
        ),
      [store, lessons, row.studentId, page.weights],
    ),
  );
  return (
    <td role="gridcell" className={styles.average} aria-colindex={column} data-mark={value && nearestMark(value)}>
      {value === undefined ? '' : average(value, language)}
    </td>
  );
});
