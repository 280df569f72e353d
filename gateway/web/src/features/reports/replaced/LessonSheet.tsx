import { useTranslation } from 'react-i18next';
import { Sheet } from '@/shared/table/Sheet';
import type { ReplacedLesson } from '../answers';
import { LessonLine } from './LessonLine';
import styles from './replaced.module.css';

/** Lessons that another teacher took, or, without a substitute, that were cancelled. */
export function LessonSheet({ title, lessons }: { title: string; lessons: ReplacedLesson[] }) {
  const { t } = useTranslation('reports');
  const taken = lessons.some(({ substituteId }) => substituteId !== undefined);
  const heads = [t('lesson'), t('page'), t('teacher'), ...(taken ? [t('substitute'), t('reason'), t('held')] : [])];
  return (
    <section className={styles.section}>
      <h2>
        {title} <small>{lessons.length}</small>
      </h2>
      <Sheet label={title} heads={heads}>
        {lessons.map((lesson) => (
          <LessonLine key={lesson.lessonId} lesson={lesson} taken={taken} />
        ))}
      </Sheet>
    </section>
  );
}
