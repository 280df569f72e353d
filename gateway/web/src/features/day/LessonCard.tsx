import { useTranslation } from 'react-i18next';
import type { Day, DayLesson } from './shapes';
import { clockTime } from '@/shared/format/dates';
import { useGroups } from '@/shared/school/use-groups';
import { useSubjects } from '@/shared/school/use-subjects';
import { Card } from '@/shared/ui/Card';
import { LinkButton } from '@/shared/ui/LinkButton';
import { LessonFacts } from './LessonFacts';
import { LessonTags } from './LessonTags';
import { lacking, momentOfLesson } from './lesson-state';
import styles from './day.module.css';

/** One lesson of the day; its button leads to the lesson's column of the register. */
export function LessonCard({ lesson, day }: { lesson: DayLesson; day: Day }) {
  const { t } = useTranslation('day');
  const { groups } = useGroups();
  const { subjects } = useSubjects();
  const moment = momentOfLesson(lesson, day);
  const { groupId, subjectId, termId, lessonId } = lesson;
  return (
    <Card className={`${styles.lesson} ${lesson.cancelled ? styles.cancelled : ''}`}>
      <div className={styles.time} data-now={moment === 'now'}>
        <b>{lesson.period}</b>
        <span className="figures">
          {clockTime(lesson.startsAt)}–{clockTime(lesson.endsAt)}
        </span>
      </div>
      <div className={styles.what}>
        <h2>
          {subjects.get(subjectId)?.name ?? subjectId} · {groups.get(groupId)?.name ?? groupId}
          <LessonTags lesson={lesson} moment={moment} />
        </h2>
        <LessonFacts lesson={lesson} moment={moment} />
      </div>
      {!lesson.cancelled && (
        <LinkButton
          to="/pages/$groupId/$subjectId/$termId"
          params={{ groupId, subjectId, termId }}
          search={{ lesson: lessonId }}
          variant={lacking(lesson, day) ? 'filled' : 'default'}
          className={styles.open}
        >
          {moment === 'before' ? t('openPage') : t('openLesson')}
        </LinkButton>
      )}
    </Card>
  );
}
