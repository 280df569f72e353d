import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import type { Roster } from '@/shared/people/shapes';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { useStudents } from './queries';
import type { GroupRow } from './shapes';

type Props = { group: GroupRow; members: Roster['students']; onClose: () => void };

/** Students of the group's classes who are not in it now. */
export function AddMemberDialog({ group, members, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { data: students = [] } = useStudents();
  const [studentId, setStudent] = useState<string | null>(null);
  const [from, setFrom] = useState(useSchoolDay()?.today ?? '');
  const inside = new Set(members.filter(({ until }) => !until).map((member) => member.studentId));
  const change = useChange({
    send: () =>
      people.PUT('/api/people/groups/{groupId}/members/{studentId}', {
        params: { path: { groupId: group.groupId, studentId: studentId ?? '' } },
        body: { from },
      }),
    touches: [
      ['people', 'roster'],
      ['people', 'groups'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/from']);
  return (
    <FormDialog
      title={t('addMember')}
      problem={problems.rest}
      pending={change.isPending}
      ready={studentId !== null && from !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <Select
        label={t('student')}
        required
        searchable
        data-autofocus
        nothingFoundMessage={t('nobodyFound')}
        data={students
          .filter((row) => group.classIds.includes(row.classId ?? '') && !inside.has(row.studentId))
          .map((row) => ({ value: row.studentId, label: `${fullName(row.name)} · ${row.className ?? ''}` }))}
        value={studentId}
        onChange={setStudent}
      />
      <DateField label={t('firstDayInGroup')} value={from} error={problems.at('/from')} onChange={setFrom} />
    </FormDialog>
  );
}
