import { useTranslation } from 'react-i18next';
import { shortWeekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useWord } from '@/shared/format/use-word';
import { useSubjects } from '@/shared/school/use-subjects';
import { Tag } from '@/shared/ui/Tag';
import type { MissedLesson } from '../answers';
import styles from './missed.module.css';

type Props = { name: string; lessons: MissedLesson[] };

export function MissedByStudent({ name, lessons }: Props) {
  const { t } = useTranslation('reports');
  const word = useWord();
  const language = useLanguage();
  const { subjects } = useSubjects();
  const unexcused = lessons.filter(({ status }) => status === 'ABSENT').length;
  return (
    <details className={styles.student}>
      <summary>
        <b>{name}</b>
        <span className={styles.count}>{t('lessons', { count: lessons.length })}</span>
        {unexcused > 0 && <Tag kind="bad">{t('unexcused', { count: unexcused })}</Tag>}
      </summary>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.lessonId}>
            <span className="figures">
              {shortWeekdayAndDate(lesson.date, language)}, {t('periodOf', { period: lesson.period })}
            </span>
            <span>{subjects.get(lesson.subjectId)?.name ?? lesson.subjectId}</span>
            <span className={styles.topic}>{lesson.topic ?? t('topicNone')}</span>
            <span>{word('attendance', lesson.status)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
