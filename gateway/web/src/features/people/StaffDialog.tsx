import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { named, NAME_POINTERS, NO_NAME, tidy } from './name';
import { NameFields } from './NameFields';
import type { StaffRow } from './shapes';

type Props = { row: StaffRow | undefined; onClose: () => void };

export function StaffDialog({ row, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [staffId] = useState(() => row?.staffId ?? newId('staff'));
  const [name, setName] = useState(row?.name ?? NO_NAME);
  const [position, setPosition] = useState(row?.position ?? '');
  const [email, setEmail] = useState(row?.email ?? '');
  const change = useChange({
    send: () =>
      people.PUT('/api/people/staff/{staffId}', {
        params: { path: { staffId } },
        body: {
          name: tidy(name),
          position: position.trim(),
          ...(email.trim() && { email: email.trim() }),
          seen: row?.version ?? 0,
        },
      }),
    touches: [
      ['people', 'staff'],
      ['people', 'directory'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, [...NAME_POINTERS, '/position', '/email']);
  return (
    <FormDialog
      title={row ? t('staffMember') : t('newStaff')}
      problem={problems.rest}
      pending={change.isPending}
      ready={named(name) && position.trim() !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <NameFields name={name} problems={problems} onChange={setName} />
      <FieldRow>
        <TextInput
          label={t('position')}
          required
          value={position}
          error={problems.at('/position')}
          onChange={(event) => setPosition(event.currentTarget.value)}
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
