import { useTranslation } from 'react-i18next';
import { percent } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import type { ProgressRow } from '../answers';
import { ProgressColumn } from './ProgressColumn';
import { MARKS } from './marks';
import styles from './progress.module.css';

const LINES = [1, 0.8, 0.6, 0.4, 0.2, 0];

/** Shares of the term marks as columns; the table below says the same in figures, so that the picture is one image. */
export function ProgressChart({ rows }: { rows: (ProgressRow & { name: string })[] }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  return (
    <div className={styles.chart}>
      <ul className={styles.legend} aria-hidden>
        {MARKS.map(({ mark }) => (
          <li key={mark}>
            <i data-mark={mark}>{mark}</i>
            {mark === '2' ? t('twosAndOnes') : t('marksOf', { mark })}
          </li>
        ))}
      </ul>
      <div className={styles.plot} role="img" aria-label={t('chartIs')} tabIndex={0}>
        <div className={styles.lines}>
          {LINES.map((line) => (
            <span key={line} style={{ bottom: `${line * 100}%` }}>
              {percent(line, language)}
            </span>
          ))}
        </div>
        <div className={styles.columns}>
          {rows.map((row) => (
            <ProgressColumn key={row.key} row={row} name={row.name} />
          ))}
        </div>
      </div>
    </div>
  );
}
