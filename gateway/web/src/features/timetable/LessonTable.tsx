import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { useSignedIn } from '@/shared/auth/session';
import { ConfirmDialog } from '@/shared/form/ConfirmDialog';
import { useChange } from '@/shared/form/use-change';
import type { Lesson } from '@/shared/school/schedule-shapes';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Sheet } from '@/shared/table/Sheet';
import { LessonRow } from './LessonRow';
import { MoveDialog } from './MoveDialog';

/** The lessons of a day by period and class. */
export function LessonTable({ lessons }: { lessons: Lesson[] }) {
  const { t } = useTranslation('timetable');
  const planner = useSignedIn().has('DEPUTY', 'ADMINISTRATOR');
  const words = useSchoolWords();
  const [moved, setMoved] = useState<Lesson>();
  const [cancelled, setCancelled] = useState<Lesson>();
  const cancel = useChange({
    send: (lessonId: string) =>
      schedule.POST('/api/schedule/lessons/{lessonId}/cancellation', { params: { path: { lessonId } } }),
    touches: [['schedule', 'lessons'], ['journal']],
    done: t('lessonCancelled'),
    onDone: () => setCancelled(undefined),
  });
  return (
    <>
      <Sheet label={t('dayLessons')} heads={[t('period'), t('lesson'), t('teacher'), t('room'), t('state'), '']}>
        {lessons.map((lesson) => (
          <LessonRow
            key={lesson.lessonId}
            lesson={lesson}
            onMove={planner && !lesson.cancelled ? () => setMoved(lesson) : undefined}
            onCancel={planner && !lesson.cancelled ? () => setCancelled(lesson) : undefined}
          />
        ))}
      </Sheet>
      {moved && <MoveDialog lesson={moved} onClose={() => setMoved(undefined)} />}
      {cancelled && (
        <ConfirmDialog
          title={t('cancelTitle')}
          text={t('cancelHint', {
            lesson: `${words.subject(cancelled.subjectId)} · ${words.group(cancelled.groupId)}`,
            period: cancelled.period,
          })}
          confirm={t('cancelLesson')}
          problem={cancel.error}
          pending={cancel.isPending}
          onConfirm={() => cancel.mutate(cancelled.lessonId)}
          onClose={() => setCancelled(undefined)}
        />
      )}
    </>
  );
}
