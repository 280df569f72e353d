import { useTranslation } from 'react-i18next';
import styles from './audit.module.css';
import type { Entry } from './shapes';
import { useValues } from './use-values';

/** было → стало */
export function ValueChange({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit');
  const values = useValues()(entry);
  if (!values) return null;
  return (
    <span className={styles.values}>
      {values.before !== undefined && (
        <>
          <span className="heard-only">{t('before')}</span>
          <s>{values.before}</s>
          <span aria-hidden>→</span>
          <span className="heard-only">{t('after')}</span>
        </>
      )}
      <b>{values.after}</b>
    </span>
  );
}
