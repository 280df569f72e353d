import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/Tag';
import type { Delivery } from './answers';
import { STATE_LOOK } from './state-look';
import { useChildName } from './use-child-name';
import { useLetterWords } from './use-letter-words';

export function LetterRow({ letter }: { letter: Delivery }) {
  const { t } = useTranslation('notices');
  const nameOf = useChildName();
  const { when, about, why } = useLetterWords(letter, 'guardian');
  return (
    <tr>
      <td className="figures" data-label={t('when')}>
        {when}
      </td>
      <td data-label={t('child')}>{nameOf(letter.studentId)}</td>
      <td data-label={t('aboutWhat')}>{about}</td>
      <td data-label={t('state')}>
        <span>
          <Tag kind={STATE_LOOK[letter.state]}>{t(`states.${letter.state}`)}</Tag> {why && <small>{why}</small>}
        </span>
      </td>
    </tr>
  );
}
