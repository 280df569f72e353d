import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { ConflictNote } from '@/shared/school/ConflictNote';
import type { Lesson } from '@/shared/school/schedule-shapes';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useFreeTeachers, type Reason } from './queries';
import { SubstituteButton } from './SubstituteButton';
import styles from './substitutions.module.css';

const FEW = 4;

/** Those who are free, the best first; one click arranges, since a substitution can be withdrawn. */
export function SubstituteChoice({ lesson, reason }: { lesson: Lesson; reason: Reason }) {
  const { t } = useTranslation('substitutions');
  const words = useSchoolWords();
  const free = useFreeTeachers(lesson.lessonId);
  const [all, setAll] = useState(false);
  const arrange = useChange({
    send: (substituteId: string) =>
      schedule.PUT('/api/schedule/substitutions/{substitutionId}', {
        params: { path: { substitutionId: newId('substitution') } },
        body: { lessonId: lesson.lessonId, substituteId, reason },
      }),
    touches: [['schedule']],
    done: t('arranged'),
  });
  if (free.isPending) return <span className={styles.quiet}>{t('seeking')}</span>;
  if (free.isError) return <ProblemAlert problem={free.error} onRetry={() => void free.refetch()} />;
  if (free.data.length === 0) return <span className={styles.quiet}>{t('nobodyFree')}</span>;
  const shown = all ? free.data : free.data.slice(0, FEW);
  return (
    <div className={styles.choice}>
      <div className={styles.free} role="group" aria-label={t('freeFor', { period: lesson.period })}>
        {shown.map((teacher) => (
          <SubstituteButton
            key={teacher.teacherId}
            teacher={teacher}
            name={words.staff(teacher.teacherId)}
            pending={arrange.isPending}
            onChoose={() => arrange.mutate(teacher.teacherId)}
          />
        ))}
        {!all && free.data.length > FEW && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {t('more', { count: free.data.length - FEW })}
          </Button>
        )}
      </div>
      {arrange.isError && (
        <>
          <ProblemAlert problem={arrange.error} />
          <ConflictNote problem={arrange.error} />
        </>
      )}
    </div>
  );
}
