import { useTranslation } from 'react-i18next';
import type { Delivery } from '@/features/notices/answers';
import { STATE_LOOK } from '@/features/notices/state-look';
import { useLetterWords } from '@/features/notices/use-letter-words';
import { Tag } from '@/shared/ui/Tag';

type Props = { letter: Delivery; to: string };

export function LetterLine({ letter, to }: Props) {
  const { t } = useTranslation('notices');
  const { when, about, why } = useLetterWords(letter, 'office');
  return (
    <li>
      <div>
        <b>{to}</b>
        <small>{[when, about, why].filter((words) => words !== undefined).join(' · ')}</small>
      </div>
      <Tag kind={STATE_LOOK[letter.state]}>{t(`states.${letter.state}`)}</Tag>
    </li>
  );
}
