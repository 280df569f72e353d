import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { shortWeekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { weekdayName } from '@/shared/format/weekdays';
import { FormHint } from '@/shared/form/FormHint';
import { useSchoolWords } from './use-school-words';

/** By which lesson or entry the teacher, the class or the room is taken, where the refusal says so. */
export function ConflictNote({ problem }: { problem: unknown }) {
  const { t } = useTranslation('form');
  const language = useLanguage();
  const words = useSchoolWords();
  if (!(problem instanceof ApiProblem)) return null;
  const { groupId, period, weekday, date } = problem.facts;
  if (typeof groupId !== 'string' || typeof period !== 'number') return null;
  const day =
    typeof date === 'string'
      ? shortWeekdayAndDate(date, language)
      : typeof weekday === 'number'
        ? weekdayName(weekday, language, 'long')
        : '';
  return <FormHint>{t('takenBy', { day, period, group: words.group(groupId) })}</FormHint>;
}
