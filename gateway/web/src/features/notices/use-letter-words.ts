import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useWord } from '@/shared/format/use-word';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { KINDS, type Delivery } from './answers';

type Words = { when: string; about: string; why: string | undefined };

/** What a letter was about and why it did not go, for the guardian; the office hears some reasons in words of its own. */
export function useLetterWords(letter: Delivery, reader: 'guardian' | 'office'): Words {
  const { t } = useTranslation('notices');
  const word = useWord('notices');
  const language = useLanguage();
  const timeZone = useSchoolDay()?.timeZone ?? 'UTC';
  const { reason } = letter;
  const toGuardian = reason && word('reasons', reason);
  return {
    when: momentOf(letter.at, language, timeZone),
    about: KINDS.filter((kind) => letter.kinds.includes(kind))
      .map((kind) => t(`kinds.${kind}`))
      .join(', '),
    why: reason && reader === 'office' ? word('officeReasons', reason, toGuardian) : toGuardian,
  };
}
