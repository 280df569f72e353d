import { useTranslation } from 'react-i18next';
import type { DayLesson } from './shapes';
import { LessonFact } from './LessonFact';
import type { Moment } from './lesson-state';
import styles from './day.module.css';

/** What is filled in; what is missing after the lesson began is marked. */
export function LessonFacts({ lesson, moment }: { lesson: DayLesson; moment: Moment }) {
  const { t } = useTranslation('day');
  const due = !lesson.cancelled && moment !== 'before';
  const { attendance, roster, marks, topic, homework } = lesson;
  return (
    <dl className={styles.facts}>
      <LessonFact term={t('topic')} missing={due && !topic}>
        {topic ?? t('topicNone')}
      </LessonFact>
      <LessonFact term={t('attendance')} missing={due && attendance < roster}>
        {attendance > 0 ? t('attendanceDone', { count: attendance, of: roster }) : t('attendanceNone')}
      </LessonFact>
      <LessonFact term={t('marks')}>{marks > 0 ? marks : t('marksNone')}</LessonFact>
      <LessonFact term={t('homework')}>{homework ?? t('homeworkNone')}</LessonFact>
    </dl>
  );
}
