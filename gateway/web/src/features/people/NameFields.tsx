import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import type { Name } from '@/shared/people/shapes';

type Props = { name: Name; problems: FieldProblems; onChange: (name: Name) => void };

/** Surname, given name and patronymic as they stand in the passport. */
export function NameFields({ name, problems, onChange }: Props) {
  const { t } = useTranslation('people');
  return (
    <>
      <TextInput
        label={t('surname')}
        required
        data-autofocus
        autoComplete="off"
        value={name.surname}
        error={problems.at('/name/surname')}
        onChange={(event) => onChange({ ...name, surname: event.currentTarget.value })}
      />
      <FieldRow>
        <TextInput
          label={t('given')}
          required
          autoComplete="off"
          value={name.given}
          error={problems.at('/name/given')}
          onChange={(event) => onChange({ ...name, given: event.currentTarget.value })}
        />
        <TextInput
          label={t('patronymic')}
          autoComplete="off"
          value={name.patronymic ?? ''}
          error={problems.at('/name/patronymic')}
          onChange={(event) => onChange({ ...name, patronymic: event.currentTarget.value })}
        />
      </FieldRow>
    </>
  );
}
