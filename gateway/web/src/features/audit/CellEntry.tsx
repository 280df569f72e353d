import { useTranslation } from 'react-i18next';
import { useWord } from '@/shared/format/use-word';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Tag } from '@/shared/ui/Tag';
import styles from './audit.module.css';
import { AuthorLine } from './AuthorLine';
import type { Entry } from './shapes';
import { kindOf } from './steps';
import { ValueChange } from './ValueChange';

/** One entry of a cell: both values, work, correction with its approver. */
export function CellEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit');
  const word = useWord('audit');
  const common = useWord();
  const words = useSchoolWords();
  const { workType, reason, requestedBy, allowedBy } = entry.facts;
  return (
    <div className={styles.entry}>
      <b>{word('kind', kindOf(entry.type))}</b>
      <span className={styles.what}>
        <ValueChange entry={entry} /> {workType && <Tag>{common('workType', workType)}</Tag>}
      </span>
      {reason && <span className={styles.what}>{word('reason', reason)}</span>}
      {allowedBy && (
        <span className={styles.what}>
          {t('correctionBy', { asker: words.staff(requestedBy ?? entry.actor), approver: words.staff(allowedBy) })}
        </span>
      )}
      <AuthorLine entry={entry} />
    </div>
  );
}
