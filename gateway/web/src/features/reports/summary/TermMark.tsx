import { useTranslation } from 'react-i18next';
import styles from './summary.module.css';

/** The mark, or that the student was not assessed, or nothing yet. */
export function TermMark({ value, notAssessed }: { value?: string; notAssessed?: string }) {
  const { t } = useTranslation('reports');
  if (value !== undefined) {
    return (
      <b className={styles.mark} data-mark={value}>
        {value}
      </b>
    );
  }
  if (notAssessed !== undefined) return <abbr title={t('notAssessed')}>{t('notAssessedShort')}</abbr>;
  return <span className={styles.nothing}>·</span>;
}
