import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { shortName } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import { useDirectory } from '@/shared/people/use-directory';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Tag } from '@/shared/ui/Tag';
import type { Correction } from './answers';
import styles from './corrections.module.css';

function useWords() {
  const language = useLanguage();
  const { names } = useDirectory();
  const timeZone = useSchoolDay()?.timeZone ?? 'UTC';
  return {
    nameOf: (id = '') => {
      const name = names.get(id);
      return name ? shortName(name) : id;
    },
    at: (instant: string) => momentOf(instant, language, timeZone),
  };
}

/** Who asked, and when by the school's clock. */
export function AskedLine({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const { nameOf, at } = useWords();
  const { requestedBy, requestedAt } = correction;
  return <p className={styles.who}>{t('askedBy', { name: nameOf(requestedBy), at: at(requestedAt) })}</p>;
}

export function DecidedLine({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const { nameOf, at } = useWords();
  const { state, decidedBy, decidedAt, refusal } = correction;
  if (state === 'REQUESTED' || !decidedAt) return null;
  const allowed = state === 'ALLOWED';
  return (
    <div className={styles.decided}>
      <p className={styles.who}>
        <Tag kind={allowed ? 'good' : 'bad'}>{t(allowed ? 'stateAllowed' : 'stateRefused')}</Tag>{' '}
        {t('decidedBy', { name: nameOf(decidedBy), at: at(decidedAt) })}
      </p>
      {refusal && <p>{refusal}</p>}
    </div>
  );
}
