import { useTranslation } from 'react-i18next';
import { average } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { useRow } from '../grid/use-row';
import { weightedAverage } from '../model/averages';
import { forecast, sumOf } from '../model/forecast';
import type { Row } from '../model/rows';
import { useRounding } from './use-rounding';
import styles from './card.module.css';

const USUAL = 'CLASS_WORK';

/** How the average of a student comes about, and what would raise it. */
export function AverageExplained({ row }: { row: Row }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { page } = useDesk();
  const marks = useRow(row);
  const rounding = useRounding();
  const value = weightedAverage(marks, page.weights);
  const scale = page.scale ?? ['2', '3', '4', '5'];
  const coming = rounding === undefined ? [] : forecast(marks, { weights: page.weights, scale, rounding }, USUAL);
  return (
    <section className={styles.part}>
      <h3>{t('averageLong')}</h3>
      {value === undefined && <p className={styles.none}>{t('averageNone')}</p>}
      {value !== undefined && (
        <p className={`${styles.sum} figures`}>
          {marks.length > 1 && `${sumOf(marks, page.weights)} = `}
          <b>{average(value, language)}</b>
        </p>
      )}
      <ul className={styles.forecast}>
        {coming.map(({ mark, needed }) => (
          <li key={mark}>
            {needed === undefined ? t('forecastFar', { mark }) : t('forecast', { mark, count: needed })}
          </li>
        ))}
      </ul>
    </section>
  );
}
