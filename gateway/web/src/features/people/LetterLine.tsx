import { useTranslation } from 'react-i18next';
import { KINDS, type Delivery } from '@/features/notices/answers';
import { STATE_LOOK } from '@/features/notices/state-look';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Tag } from '@/shared/ui/Tag';

type Props = { letter: Delivery; to: string };

export function LetterLine({ letter, to }: Props) {
  const { t, i18n } = useTranslation('notices');
  const language = useLanguage();
  const timeZone = useSchoolDay()?.timeZone ?? 'UTC';
  const kinds = KINDS.filter((kind) => letter.kinds.includes(kind)).map((kind) => t(`kinds.${kind}`));
  const { reason, state } = letter;
  const why =
    reason && (i18n.exists(`notices:officeReasons.${reason}`) ? t(`officeReasons.${reason as 'no-address'}`) : reason);
  return (
    <li>
      <div>
        <b>{to}</b>
        <small>
          {momentOf(letter.at, language, timeZone)} · {kinds.join(', ')}
          {why && ` · ${why}`}
        </small>
      </div>
      <Tag kind={STATE_LOOK[state]}>{t(`states.${state}`)}</Tag>
    </li>
  );
}
