import { useTranslation } from 'react-i18next';
import { useWord } from '@/shared/format/use-word';
import { useSchoolWords } from '@/shared/school/use-school-words';
import styles from './audit.module.css';
import type { Entry } from './shapes';
import { useMoment } from './use-moment';

/** Who entered it, in which role, when and how. */
export function AuthorLine({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit');
  const word = useWord('audit');
  const common = useWord();
  const words = useSchoolWords();
  const moment = useMoment();
  const role = common('roles', entry.actorRole, '');
  const origin = word('origin', entry.origin, '');
  return (
    <span className={styles.author}>
      {words.staff(entry.actor)}
      {role && `, ${role}`} · <time dateTime={entry.recordedAt}>{moment(entry.recordedAt)}</time>
      {entry.onBehalf && ` · ${t('onBehalf', { name: words.staff(entry.onBehalf) })}`}
      {origin && ` · ${origin}`}
    </span>
  );
}
