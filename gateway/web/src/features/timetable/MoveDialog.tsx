import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { ConflictNote } from '@/shared/school/ConflictNote';
import type { Lesson } from '@/shared/school/schedule-shapes';
import { useRooms } from '@/shared/school/use-rooms';
import { useSchoolWords } from '@/shared/school/use-school-words';

/** Holds a lesson on another day or in another period. */
export function MoveDialog({ lesson, onClose }: { lesson: Lesson; onClose: () => void }) {
  const { t } = useTranslation('timetable');
  const words = useSchoolWords();
  const { data: rooms = [] } = useRooms();
  const [date, setDate] = useState(lesson.date);
  const [period, setPeriod] = useState<number | string>(lesson.period);
  const [roomId, setRoom] = useState<string | null>(lesson.roomId ?? null);
  const change = useChange({
    send: () =>
      schedule.POST('/api/schedule/lessons/{lessonId}/move', {
        params: { path: { lessonId: lesson.lessonId } },
        body: { date, period: Number(period), ...(roomId ? { roomId } : {}) },
      }),
    touches: [['schedule', 'lessons'], ['journal']],
    done: t('lessonMoved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/date', '/period', '/roomId']);
  const same = date === lesson.date && Number(period) === lesson.period && roomId === (lesson.roomId ?? null);
  return (
    <FormDialog
      title={`${t('move')}: ${words.subject(lesson.subjectId)} · ${words.group(lesson.groupId)}`}
      submit={t('move')}
      problem={problems.rest}
      pending={change.isPending}
      ready={date !== '' && period !== '' && !same}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FieldRow>
        <DateField label={t('toDay')} value={date} error={problems.at('/date')} onChange={setDate} />
        <NumberInput
          label={t('period')}
          required
          min={0}
          max={15}
          allowDecimal={false}
          value={period}
          error={problems.at('/period')}
          onChange={setPeriod}
        />
        <Select
          label={t('room')}
          clearable
          searchable
          data={rooms.map((room) => ({ value: room.roomId, label: room.name }))}
          value={roomId}
          error={problems.at('/roomId')}
          onChange={setRoom}
        />
      </FieldRow>
      <ConflictNote problem={change.error} />
    </FormDialog>
  );
}
