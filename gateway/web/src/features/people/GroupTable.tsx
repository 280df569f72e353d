import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClasses } from '@/shared/school/use-classes';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import { Tag } from '@/shared/ui/Tag';
import type { GroupRow } from './shapes';

type Props = { groups: GroupRow[]; onEdit?: (row: GroupRow) => void };

export function GroupTable({ groups, onEdit }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { data: classes } = useClasses();
  const nameOf = (classId: string) => classes?.find((row) => row.classId === classId)?.name ?? classId;
  return (
    <Sheet label={t('groups')} heads={[t('group'), t('ofClasses'), t('members'), '']}>
      {groups.map((group) => (
        <tr key={group.groupId}>
          <th scope="row">
            <Link to="/people/groups/$groupId" params={{ groupId: group.groupId }}>
              {group.name}
            </Link>
          </th>
          <td data-label={t('ofClasses')}>
            {group.classIds.map(nameOf).join(', ')} {group.wholeClass && <Tag>{t('wholeClass')}</Tag>}
          </td>
          <td data-label={t('members')} className="figures">
            {group.members}
          </td>
          <td>
            {onEdit && (
              <Actions>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${common('edit')}: ${group.name}`}
                  onClick={() => onEdit(group)}
                >
                  {common('edit')}
                </Button>
              </Actions>
            )}
          </td>
        </tr>
      ))}
    </Sheet>
  );
}
