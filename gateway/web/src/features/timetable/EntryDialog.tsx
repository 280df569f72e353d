import { NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { useLanguage } from '@/shared/format/use-language';
import { weekdayName } from '@/shared/format/weekdays';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { ConflictNote } from '@/shared/school/ConflictNote';
import { useBells } from '@/shared/school/use-bells';
import { useRooms } from '@/shared/school/use-rooms';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { useClassLoads } from './use-class-loads';

type Props = { weekday: number; period: number; classId: string; bellsId: string | undefined; onClose: () => void };

/** Puts a load of the class at a place of its week. */
export function EntryDialog({ weekday, period, classId, bellsId, onClose }: Props) {
  const { t } = useTranslation('timetable');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const loads = useClassLoads(classId);
  const { data: rooms = [] } = useRooms();
  const { data: bells = [] } = useBells();
  const [entryId] = useState(() => newId('entry'));
  const [loadId, setLoad] = useState('');
  const [roomId, setRoom] = useState<string | null>(null);
  const [chosenBells, setBells] = useState(bellsId ?? '');
  const [from, setFrom] = useState(useSchoolDay()?.today ?? '');
  const [until, setUntil] = useState('');
  const change = useChange({
    send: () =>
      schedule.PUT('/api/schedule/timetable/{entryId}', {
        params: { path: { entryId } },
        body: {
          loadId,
          weekday,
          period,
          bellsId: chosenBells,
          from,
          ...(roomId ? { roomId } : {}),
          ...(until ? { until } : {}),
        },
      }),
    touches: [['schedule', 'timetable']],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/loadId', '/roomId', '/bellsId', '/from', '/until']);
  return (
    <FormDialog
      title={t('placeOf', { day: weekdayName(weekday, language, 'long'), period })}
      problem={problems.rest}
      pending={change.isPending}
      ready={loadId !== '' && chosenBells !== '' && from !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <NativeSelect
        label={t('load')}
        description={loads.length === 0 ? t('noLoadOfClass') : undefined}
        required
        data-autofocus
        data={[{ value: '', label: t('choose') }, ...loads]}
        value={loadId}
        error={problems.at('/loadId')}
        onChange={(event) => setLoad(event.currentTarget.value)}
      />
      <FieldRow>
        <Select
          label={t('room')}
          clearable
          searchable
          data={rooms.map((room) => ({ value: room.roomId, label: room.name }))}
          value={roomId}
          error={problems.at('/roomId')}
          onChange={setRoom}
        />
        <NativeSelect
          label={t('bells')}
          required
          data={bells.map((one) => ({ value: one.bellsId, label: one.name }))}
          value={chosenBells}
          error={problems.at('/bellsId')}
          onChange={(event) => setBells(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow>
        <DateField label={t('from')} value={from} error={problems.at('/from')} onChange={setFrom} />
        <DateField
          label={t('until')}
          description={t('untilHint')}
          required={false}
          value={until}
          min={from}
          error={problems.at('/until')}
          onChange={setUntil}
        />
      </FieldRow>
      <ConflictNote problem={change.error} />
    </FormDialog>
  );
}
