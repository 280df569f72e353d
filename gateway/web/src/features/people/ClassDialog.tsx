import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { FieldRow } from '@/shared/form/FieldRow';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { useDirectory } from '@/shared/people/use-directory';
import type { ClassRow } from './shapes';

type Props = { row: ClassRow | undefined; onClose: () => void };

/** Forms a class or changes it; the homeroom teacher is assigned along with it. */
export function ClassDialog({ row, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { names } = useDirectory();
  const [classId] = useState(() => row?.classId ?? newId('class'));
  const [name, setName] = useState(row?.name ?? '');
  const [gradeLevel, setGradeLevel] = useState<number | string>(row?.gradeLevel ?? '');
  const [teacherId, setTeacherId] = useState(row?.homeroomTeacherId ?? null);
  const change = useChange({
    send: async () => {
      const at = { params: { path: { classId } } };
      const changed = name.trim() !== row?.name || Number(gradeLevel) !== row.gradeLevel;
      if (changed) {
        const body = { name: name.trim(), gradeLevel: Number(gradeLevel), seen: row?.version ?? 0 };
        await people.PUT('/api/people/classes/{classId}', { ...at, body });
      }
      if (teacherId && teacherId !== row?.homeroomTeacherId) {
        await people.PUT('/api/people/classes/{classId}/homeroom-teacher', { ...at, body: { teacherId } });
      }
    },
    touches: [['people', 'classes'], ['me']],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/name', '/gradeLevel', '/teacherId']);
  return (
    <FormDialog
      title={row ? t('classOf', { name: row.name }) : t('newClass')}
      problem={problems.rest}
      pending={change.isPending}
      ready={name.trim() !== '' && gradeLevel !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput
          label={t('className')}
          placeholder="7-Б"
          required
          data-autofocus
          value={name}
          error={problems.at('/name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          label={t('gradeLevel')}
          required
          min={1}
          max={12}
          allowDecimal={false}
          value={gradeLevel}
          error={problems.at('/gradeLevel')}
          onChange={setGradeLevel}
        />
      </FieldRow>
      <Select
        label={t('homeroomTeacher')}
        searchable
        clearable={!row?.homeroomTeacherId}
        nothingFoundMessage={t('nobodyFound')}
        data={[...names].map(([value, person]) => ({ value, label: fullName(person) }))}
        value={teacherId}
        error={problems.at('/teacherId')}
        onChange={setTeacherId}
      />
    </FormDialog>
  );
}
