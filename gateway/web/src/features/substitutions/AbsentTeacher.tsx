import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLessonsOn } from '@/shared/school/use-lessons';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Asked } from '@/shared/ui/Asked';
import { Card } from '@/shared/ui/Card';
import { LessonToCover } from './LessonToCover';
import { REASONS, type Reason } from './queries';
import styles from './substitutions.module.css';

type Props = { teacherId: string; date: string };

/** The lessons of one who is absent, each with those who are free to hold it. The reason is said once for all. */
export function AbsentTeacher({ teacherId, date }: Props) {
  const { t } = useTranslation('substitutions');
  const words = useSchoolWords();
  const [reason, setReason] = useState<Reason>('ILLNESS');
  const lessons = useLessonsOn(date, { teacherId });
  return (
    <Card
      className={styles.absent}
      title={t('lessonsOf', { teacher: words.staff(teacherId) })}
      beside={
        <NativeSelect
          aria-label={t('reason')}
          value={reason}
          onChange={(event) => setReason(REASONS.find((known) => known === event.currentTarget.value) ?? 'OTHER')}
          data={REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
      }
    >
      <Asked query={lessons}>
        {(all) => {
          const own = all.filter((lesson) => lesson.teacherId === teacherId && !lesson.cancelled);
          if (own.length === 0) return <p className={styles.quiet}>{t('noLessons')}</p>;
          return (
            <ol className={styles.lessons}>
              {own.map((lesson) => (
                <li key={lesson.lessonId}>
                  <LessonToCover lesson={lesson} reason={reason} />
                </li>
              ))}
            </ol>
          );
        }}
      </Asked>
    </Card>
  );
}
