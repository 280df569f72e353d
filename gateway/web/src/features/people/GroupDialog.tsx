import { MultiSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { useClasses } from '@/shared/school/use-classes';
import type { GroupRow } from './shapes';

type Props = { row: GroupRow | undefined; onClose: () => void };

/** Forms a teaching group or changes it. */
export function GroupDialog({ row, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { data: classes = [] } = useClasses();
  const [groupId] = useState(() => row?.groupId ?? newId('group'));
  const [name, setName] = useState(row?.name ?? '');
  const [gradeLevel, setGradeLevel] = useState<number | string>(row?.gradeLevel ?? '');
  const [classIds, setClassIds] = useState(row?.classIds ?? []);
  const [wholeClass, setWholeClass] = useState(row?.wholeClass ?? false);
  const chooseClasses = (chosen: string[]) => {
    setClassIds(chosen);
    const first = classes.find(({ classId }) => classId === chosen[0]);
    if (gradeLevel === '' && first) setGradeLevel(first.gradeLevel);
  };
  const change = useChange({
    send: () =>
      people.PUT('/api/people/groups/{groupId}', {
        params: { path: { groupId } },
        body: {
          name: name.trim(),
          gradeLevel: Number(gradeLevel),
          classIds,
          wholeClass: wholeClass && classIds.length === 1,
        },
      }),
    touches: [
      ['people', 'groups'],
      ['people', 'roster'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/name', '/gradeLevel', '/classIds', '/wholeClass']);
  return (
    <FormDialog
      title={row ? row.name : t('newGroup')}
      problem={problems.rest}
      pending={change.isPending}
      ready={name.trim() !== '' && gradeLevel !== '' && classIds.length > 0}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={t('groupName')}
        placeholder={t('groupNameExample')}
        required
        data-autofocus
        value={name}
        error={problems.at('/name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <FieldRow>
        <MultiSelect
          label={t('ofClasses')}
          required
          searchable
          data={classes.map((one) => ({ value: one.classId, label: one.name }))}
          value={classIds}
          error={problems.at('/classIds')}
          onChange={chooseClasses}
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
      <Switch
        label={t('wholeClass')}
        description={t('wholeClassHint')}
        disabled={classIds.length !== 1}
        checked={wholeClass && classIds.length === 1}
        error={problems.at('/wholeClass')}
        onChange={(event) => setWholeClass(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
