import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { useDirectory } from '@/shared/people/use-directory';
import type { Load } from '@/shared/school/schedule-shapes';
import { useGroups } from '@/shared/school/use-groups';
import { useSubjects } from '@/shared/school/use-subjects';

type Props = { load: Load | undefined; onClose: () => void };

export function LoadDialog({ load, onClose }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const { groups } = useGroups();
  const { subjects } = useSubjects();
  const { names } = useDirectory();
  const [loadId] = useState(() => load?.loadId ?? newId('load'));
  const [groupId, setGroup] = useState<string | null>(load?.groupId ?? null);
  const [subjectId, setSubject] = useState<string | null>(load?.subjectId ?? null);
  const [teacherId, setTeacher] = useState<string | null>(load?.teacherId ?? null);
  const [hours, setHours] = useState<number | string>(load?.hoursAWeek ?? 1);
  const change = useChange({
    send: () =>
      schedule.PUT('/api/schedule/loads/{loadId}', {
        params: { path: { loadId } },
        body: {
          groupId: groupId ?? '',
          subjectId: subjectId ?? '',
          teacherId: teacherId ?? '',
          hoursAWeek: Number(hours),
        },
      }),
    touches: [['schedule', 'loads']],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/groupId', '/subjectId', '/teacherId', '/hoursAWeek']);
  const choice = { required: true, searchable: true, nothingFoundMessage: t('nothingFound') };
  return (
    <FormDialog
      title={load ? t('load') : t('newLoad')}
      problem={problems.rest}
      pending={change.isPending}
      ready={groupId !== null && subjectId !== null && teacherId !== null && Number(hours) > 0}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <Select
        {...choice}
        label={t('teacher')}
        data-autofocus
        data={[...names].map(([value, name]) => ({ value, label: fullName(name) }))}
        value={teacherId}
        error={problems.at('/teacherId')}
        onChange={setTeacher}
      />
      <Select
        {...choice}
        label={t('subject')}
        data={[...subjects.values()].map(({ subjectId: value, name }) => ({ value, label: name }))}
        value={subjectId}
        error={problems.at('/subjectId')}
        onChange={setSubject}
      />
      <FieldRow>
        <Select
          {...choice}
          label={t('group')}
          data={[...groups.values()].map(({ groupId: value, name }) => ({ value, label: name }))}
          value={groupId}
          error={problems.at('/groupId')}
          onChange={setGroup}
        />
        <NumberInput
          label={t('hours')}
          required
          min={0.5}
          max={40}
          step={0.5}
          value={hours}
          error={problems.at('/hoursAWeek')}
          onChange={setHours}
        />
      </FieldRow>
    </FormDialog>
  );
}
