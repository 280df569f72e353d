import { memo, useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { average } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { nearestMark, weightedAverage } from '../model/averages';
import { cellId } from '../model/cell';
import type { Row } from '../model/rows';
import styles from './grid.module.css';

type Props = { row: Row; place: number; column: number };

/** The average of what stands in the row, also of what is not sent yet; pressed, it opens the card that explains it. */
export const AverageCell = memo(function AverageCell({ row, place, column }: Props) {
  const { t } = useTranslation('gradebook');
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
    <td
      role="gridcell"
      data-average={place}
      title={t('averageHow')}
      className={styles.average}
      aria-colindex={column}
      data-mark={value && nearestMark(value)}
    >
      {value === undefined ? '' : average(value, language)}
    </td>
  );
});
