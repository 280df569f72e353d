import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Tag } from '@/shared/ui/Tag';
import { KINDS, type Delivery } from './answers';
import { STATE_LOOK } from './state-look';
import { useChildName } from './use-child-name';

export function LetterRow({ letter }: { letter: Delivery }) {
  const { t, i18n } = useTranslation('notices');
  const language = useLanguage();
  const nameOf = useChildName();
  const timeZone = useSchoolDay()?.timeZone ?? 'UTC';
  const kinds = KINDS.filter((kind) => letter.kinds.includes(kind)).map((kind) => t(`kinds.${kind}`));
  const { reason, state } = letter;
  const why = reason && (i18n.exists(`notices:reasons.${reason}`) ? t(`reasons.${reason as 'no-address'}`) : reason);
  return (
    <tr>
      <td className="figures" data-label={t('when')}>
        {momentOf(letter.at, language, timeZone)}
      </td>
      <td data-label={t('child')}>{nameOf(letter.studentId)}</td>
      <td data-label={t('aboutWhat')}>{kinds.join(', ')}</td>
      <td data-label={t('state')}>
        <span>
          <Tag kind={STATE_LOOK[state]}>{t(`states.${state}`)}</Tag> {why && <small>{why}</small>}
        </span>
      </td>
    </tr>
  );
}
