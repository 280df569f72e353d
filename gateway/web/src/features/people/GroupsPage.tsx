import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/shared/school/use-groups';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupDialog } from './GroupDialog';
import { GroupTable } from './GroupTable';
import { PeopleSections } from './PeopleSections';
import type { GroupRow } from './shapes';
import { usePeopleRights } from './use-rights';

/** Teaching groups: whole classes, parts of classes, mixed ones. */
export function GroupsPage() {
  const { t } = useTranslation('people');
  const rights = usePeopleRights();
  const { groups, isPending } = useGroups();
  const [edited, setEdited] = useState<GroupRow | 'new'>();
  return (
    <Page>
      <PageHeader title={t('title')}>
        {rights.formsClasses && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            {t('newGroup')}
          </Button>
        )}
      </PageHeader>
      <PeopleSections />
      {isPending && <Loading />}
      {!isPending && groups.size === 0 && (
        <EmptyState icon={<IconUsersGroup size={32} stroke={1.5} />} title={t('noGroups')} hint={t('noGroupsHint')} />
      )}
      {groups.size > 0 && (
        <GroupTable groups={[...groups.values()]} onEdit={rights.formsClasses ? setEdited : undefined} />
      )}
      {edited && <GroupDialog row={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
