import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { numericDayAndMonth } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import type { Row } from '../model/rows';
import styles from './grid.module.css';

/** A student's name; who came during the term or has left stays on the page, with the day. */
export const StudentHead = memo(function StudentHead({ row }: { row: Row }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { page } = useDesk();
  const first = page.lessons[0]?.date;
  const came = row.from && first && row.from > first ? row.from : undefined;
  const left = row.until && row.until < page.today ? row.until : undefined;
  const said = [
    came && t('came', { date: numericDayAndMonth(came, language) }),
    left && t('left', { date: numericDayAndMonth(left, language) }),
  ].filter(Boolean);
  return (
    <th
      scope="row"
      className={left ? `${styles.name} ${styles.gone}` : styles.name}
      aria-colindex={2}
      title={[row.full, ...said].join(', ')}
    >
      {row.name ? (
        <>
          <span>{row.name.surname}</span> <span className={styles.given}>{row.name.given}</span>
        </>
      ) : (
        <span>{row.studentId}</span>
      )}
      {said.length > 0 && <small className={styles.until}>{said.join(', ')}</small>}
    </th>
  );
});
