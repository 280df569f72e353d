import { Button } from '@mantine/core';
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoster } from '@/shared/people/use-roster';
import { useGroups } from '@/shared/school/use-groups';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Tag } from '@/shared/ui/Tag';
import { AddMemberDialog } from './AddMemberDialog';
import { MemberTable } from './MemberTable';
import { usePeopleRights } from './use-rights';

const route = getRouteApi('/people/groups/$groupId');

/** The list of a group; of one that is a whole class it follows the enrollment by itself. */
export function GroupPage() {
  const { t } = useTranslation('people');
  const { groupId } = route.useParams();
  const rights = usePeopleRights();
  const roster = useRoster({ group: groupId });
  const group = useGroups().groups.get(groupId);
  const [adding, setAdding] = useState(false);
  const byHand = rights.formsClasses && group !== undefined && !group.wholeClass;
  return (
    <Page>
      <PageHeader
        title={t('groupOf', { name: group?.name ?? roster.data?.name ?? '' })}
        beside={group?.wholeClass && <Tag>{t('wholeClass')}</Tag>}
      >
        <LinkButton to="/people/groups" variant="default">
          {t('allGroups')}
        </LinkButton>
        {byHand && (
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => setAdding(true)}>
            {t('addMember')}
          </Button>
        )}
      </PageHeader>
      <Asked query={roster}>
        {({ students }) =>
          students.length === 0 ? (
            <EmptyState icon={<IconUsersGroup size={32} stroke={1.5} />} title={t('noMembers')} />
          ) : (
            <MemberTable groupId={groupId} members={students} byHand={byHand} />
          )
        }
      </Asked>
      {adding && group && (
        <AddMemberDialog group={group} members={roster.data?.students ?? []} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}
