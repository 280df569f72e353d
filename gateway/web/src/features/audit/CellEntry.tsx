import { useTranslation } from 'react-i18next';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Tag } from '@/shared/ui/Tag';
import styles from './audit.module.css';
import { AuthorLine } from './AuthorLine';
import { isWorkType } from './work-type';
import type { Entry } from './shapes';
import { kindOf } from './steps';
import { ValueChange } from './ValueChange';

/** One entry of a cell: both values, work, correction with its approver. */
export function CellEntry({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation('audit');
  const { t: common } = useTranslation();
  const words = useSchoolWords();
  const kind = kindOf(entry.type);
  const known = i18n.exists(`kind.${kind}`, { ns: 'audit' });
  const { workType, reason, requestedBy, allowedBy } = entry.facts;
  return (
    <div className={styles.entry}>
      <b>{known ? t(`kind.${kind}` as 'kind.mark-given') : kind}</b>
      <span className={styles.what}>
        <ValueChange entry={entry} /> {isWorkType(workType) && <Tag>{common(`workType.${workType}`)}</Tag>}
      </span>
      {reason && (
        <span className={styles.what}>
          {i18n.exists(`reason.${reason}`, { ns: 'audit' }) ? t(`reason.${reason}` as 'reason.OTHER') : reason}
        </span>
      )}
      {allowedBy && (
        <span className={styles.what}>
          {t('correctionBy', { asker: words.staff(requestedBy ?? entry.actor), approver: words.staff(allowedBy) })}
        </span>
      )}
      <AuthorLine entry={entry} />
    </div>
  );
}
