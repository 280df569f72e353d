import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import { RoleBoxes } from './RoleBoxes';
import type { StaffRow } from './shapes';

/** What a staff member may do; it holds from the next login. */
export function RolesDialog({ row, onClose }: { row: StaffRow; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [roles, setRoles] = useState(row.roles);
  const change = useChange({
    send: () =>
      people.PUT('/api/people/accounts/{personId}/roles', {
        params: { path: { personId: row.staffId } },
        body: { roles },
      }),
    touches: [
      ['people', 'staff'],
      ['people', 'accounts'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/roles']);
  return (
    <FormDialog
      title={t('rolesOf', { name: fullName(row.name) })}
      problem={problems.rest}
      pending={change.isPending}
      ready={roles.length > 0}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <RoleBoxes roles={roles} error={problems.at('/roles')} onChange={setRoles} />
      <FormHint>{t('rolesHint')}</FormHint>
    </FormDialog>
  );
}
