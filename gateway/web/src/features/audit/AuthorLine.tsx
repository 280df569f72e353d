import { useTranslation } from 'react-i18next';
import { ROLES } from '@/shared/auth/session';
import { useSchoolWords } from '@/shared/school/use-school-words';
import styles from './audit.module.css';
import type { Entry } from './shapes';
import { useMoment } from './use-moment';

/** Who entered it, in which role, when and how. */
export function AuthorLine({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation('audit');
  const { t: common } = useTranslation();
  const words = useSchoolWords();
  const moment = useMoment();
  const role = ROLES.find((known) => known === entry.actorRole);
  const origin = i18n.exists(`origin.${entry.origin}`, { ns: 'audit' })
    ? t(`origin.${entry.origin}` as 'origin.UI')
    : '';
  return (
    <span className={styles.author}>
      {words.staff(entry.actor)}
      {role && `, ${common(`roles.${role}`)}`} · <time dateTime={entry.recordedAt}>{moment(entry.recordedAt)}</time>
      {entry.onBehalf && ` · ${t('onBehalf', { name: words.staff(entry.onBehalf) })}`}
      {origin && ` · ${origin}`}
    </span>
  );
}
