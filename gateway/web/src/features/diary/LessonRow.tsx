import { useTranslation } from 'react-i18next';
import { clockTime, shortWeekdayAndDate } from '@/shared/format/dates';
import { shortName } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import { useDirectory } from '@/shared/people/use-directory';
import { useSubjects } from '@/shared/school/use-subjects';
import type { DiaryLesson } from './answers';
import { LessonMarks } from './LessonMarks';
import { LessonTags } from './LessonTags';
import styles from './diary.module.css';

/** One lesson: when, what, what to do for it and what came of it. */
export function LessonRow({ lesson }: { lesson: DiaryLesson }) {
  const { t } = useTranslation('diary');
  const language = useLanguage();
  const { subjects } = useSubjects();
  const { names } = useDirectory();
  const teacher = names.get(lesson.substituteId ?? lesson.teacherId);
  const dueOn = lesson.homework?.dueOn;
  const due = lesson.homeworkDue ?? [];
  return (
    <li className={styles.lesson} data-cancelled={lesson.cancelled}>
      <span className={`${styles.time} figures`}>
        <span className="heard-only">{t('period', { period: lesson.period })}</span>
        {clockTime(lesson.startsAt)}
      </span>
      <div className={styles.what}>
        <h3>
          <span>{subjects.get(lesson.subjectId)?.name ?? lesson.subjectId}</span>
          <LessonTags lesson={lesson} />
        </h3>
        {due.map(({ text }, place) => (
          <p key={place} className={styles.task}>
            <small>{t('due')}</small> {text}
          </p>
        ))}
        {lesson.homework && (
          <p className={styles.task}>
            <small>{dueOn ? t('setFor', { date: shortWeekdayAndDate(dueOn, language) }) : t('set')}</small>{' '}
            {lesson.homework.text}
          </p>
        )}
        {lesson.marks.map(
          ({ value, comment }, place) =>
            comment && (
              <p key={place} className={styles.task}>
                <small>{t('comment', { mark: value })}</small> {comment}
              </p>
            ),
        )}
        <p className={styles.about}>{[teacher && shortName(teacher), lesson.topic].filter(Boolean).join(' · ')}</p>
      </div>
      <LessonMarks lesson={lesson} />
    </li>
  );
}
