import { useTranslation } from 'react-i18next';
import { shortWeekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useWord } from '@/shared/format/use-word';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Tag } from '@/shared/ui/Tag';
import type { ReplacedLesson } from '../answers';

export function LessonLine({ lesson, taken }: { lesson: ReplacedLesson; taken: boolean }) {
  const { t } = useTranslation('reports');
  const word = useWord('reports');
  const language = useLanguage();
  const words = useSchoolWords();
  const { reason = '', substituteId } = lesson;
  return (
    <tr>
      <td data-label={t('lesson')} className="figures">
        {shortWeekdayAndDate(lesson.date, language)}, {t('periodOf', { period: lesson.period })}
      </td>
      <td data-label={t('page')}>
        {words.group(lesson.groupId)} · {words.subject(lesson.subjectId)}
      </td>
      <td data-label={t('teacher')}>{words.staff(lesson.teacherId)}</td>
      {taken && (
        <>
          <td data-label={t('substitute')}>{substituteId === undefined ? '–' : words.staff(substituteId)}</td>
          <td data-label={t('reason')}>{word('absenceReasons', reason)}</td>
          <td data-label={t('held')}>
            {lesson.held ? <Tag kind="good">{t('heldYes')}</Tag> : <Tag kind="warn">{t('heldNo')}</Tag>}
          </td>
        </>
      )}
    </tr>
  );
}
