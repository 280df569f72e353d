import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import { Tag } from '@/shared/ui/Tag';
import { AccountButtons } from './AccountButtons';
import { RolesDialog } from './RolesDialog';
import { RoleTags } from './RoleTags';
import type { StaffRow } from './shapes';

type Props = { rows: StaffRow[]; onEdit?: (row: StaffRow) => void };

export function StaffTable({ rows, onEdit }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [assigned, setAssigned] = useState<StaffRow>();
  return (
    <>
      <Sheet label={t('staff')} heads={[t('name'), t('position'), t('roles'), '']}>
        {rows.map((row) => (
          <tr key={row.staffId}>
            <th scope="row">
              <span>
                {fullName(row.name)}
                {row.email && (
                  <>
                    <br />
                    <small>{row.email}</small>
                  </>
                )}
              </span>
            </th>
            <td data-label={t('position')}>{row.position}</td>
            <td data-label={t('roles')}>
              {row.hasAccount ? <RoleTags roles={row.roles} /> : <Tag kind="warn">{t('noAccount')}</Tag>}
            </td>
            <td>
              {onEdit && (
                <Actions>
                  <AccountButtons
                    person={{ personId: row.staffId, name: row.name, hasAccount: row.hasAccount, kind: 'STAFF' }}
                    compact
                  />
                  {row.hasAccount && (
                    <Button size="compact-sm" variant="subtle" onClick={() => setAssigned(row)}>
                      {t('roles')}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`${common('edit')}: ${fullName(row.name)}`}
                    onClick={() => onEdit(row)}
                  >
                    {common('edit')}
                  </Button>
                </Actions>
              )}
            </td>
          </tr>
        ))}
      </Sheet>
      {assigned && <RolesDialog row={assigned} onClose={() => setAssigned(undefined)} />}
    </>
  );
}
