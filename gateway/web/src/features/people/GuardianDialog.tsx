import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, people } from '@/api/http';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { named, NAME_POINTERS, NO_NAME, tidy } from './name';
import { NameFields } from './NameFields';
import { KINSHIPS, type GuardianRow, type Kinship } from './shapes';

type Props = { studentId: string; row: GuardianRow | undefined; onClose: () => void };

/** Registers a guardian of a student, or changes name, contacts and kinship. */
export function GuardianDialog({ studentId, row, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [guardianId] = useState(() => row?.guardianId ?? newId('guardian'));
  const [version, setVersion] = useState(row?.version ?? 0);
  const [name, setName] = useState(row?.name ?? NO_NAME);
  const [email, setEmail] = useState(row?.email ?? '');
  const [phone, setPhone] = useState(row?.phone ?? '');
  const standing = row?.children.find((child) => child.studentId === studentId)?.kinship;
  const [kinship, setKinship] = useState<Kinship>(standing ?? 'MOTHER');
  const change = useChange({
    send: async () => {
      const contacts = { ...(email.trim() && { email: email.trim() }), ...(phone.trim() && { phone: phone.trim() }) };
      const card = { name: tidy(name), ...contacts, seen: version };
      const saved = await answered(
        people.PUT('/api/people/guardians/{guardianId}', { params: { path: { guardianId } }, body: card }),
      );
      setVersion(saved.version ?? version);
      if (kinship !== standing) {
        await people.PUT('/api/people/guardians/{guardianId}/children/{studentId}', {
          params: { path: { guardianId, studentId } },
          body: { kinship },
        });
      }
    },
    touches: [
      ['people', 'card'],
      ['people', 'guardians'],
      ['people', 'students'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, [...NAME_POINTERS, '/email', '/phone', '/kinship']);
  return (
    <FormDialog
      title={row ? t('guardian') : t('addGuardian')}
      problem={problems.rest}
      pending={change.isPending}
      ready={named(name)}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <NameFields name={name} problems={problems} onChange={setName} />
      <NativeSelect
        label={t('whoTheyAre')}
        value={kinship}
        error={problems.at('/kinship')}
        onChange={(event) => setKinship(KINSHIPS.find((known) => known === event.currentTarget.value) ?? 'OTHER')}
        data={KINSHIPS.map((value) => ({ value, label: t(`kinship.${value}`) }))}
      />
      <FieldRow>
        <TextInput
          type="tel"
          label={t('phone')}
          autoComplete="off"
          value={phone}
          error={problems.at('/phone')}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <TextInput
          type="email"
          label={t('email')}
          autoComplete="off"
          value={email}
          error={problems.at('/email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </FieldRow>
    </FormDialog>
  );
}
