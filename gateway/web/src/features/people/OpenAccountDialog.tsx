import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import { suggestedLogin } from './name';
import { RoleBoxes } from './RoleBoxes';
import type { Person, Slip } from './shapes';

type Props = { person: Person; onOpened: (slip: Slip) => void; onClose: () => void };

/** Opens a login with a one-time password; staff are given their roles with it. */
export function OpenAccountDialog({ person, onOpened, onClose }: Props) {
  const { t } = useTranslation('people');
  const [login, setLogin] = useState(() => suggestedLogin(person.name));
  const [roles, setRoles] = useState<string[]>(['TEACHER']);
  const staff = person.kind === 'STAFF';
  const change = useChange({
    send: async () =>
      (await answered(
        people.PUT('/api/people/accounts/{personId}', {
          params: { path: { personId: person.personId } },
          body: { login, ...(staff ? { roles } : {}) },
        }),
      )) as Slip,
    touches: [['people']],
    onDone: onOpened,
  });
  const problems = useFieldProblems(change.error, ['/login', '/roles']);
  return (
    <FormDialog
      title={t('openAccount')}
      submit={t('openAccount')}
      problem={problems.rest}
      pending={change.isPending}
      ready={login.length > 2 && (!staff || roles.length > 0)}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormHint>{t('openAccountHint', { name: fullName(person.name) })}</FormHint>
      <TextInput
        label={t('login')}
        description={t('loginForm')}
        required
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={login}
        error={problems.at('/login')}
        onChange={(event) => setLogin(event.currentTarget.value.toLowerCase().trim())}
      />
      {staff && <RoleBoxes roles={roles} error={problems.at('/roles')} onChange={setRoles} />}
    </FormDialog>
  );
}
