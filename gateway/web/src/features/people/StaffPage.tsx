import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PeopleSections } from './PeopleSections';
import { useStaff } from './queries';
import type { StaffRow } from './shapes';
import { StaffDialog } from './StaffDialog';
import { StaffTable } from './StaffTable';
import { usePeopleRights } from './use-rights';

/** The staff with their roles and logins. */
export function StaffPage() {
  const { t } = useTranslation('people');
  const rights = usePeopleRights();
  const staff = useStaff();
  const [edited, setEdited] = useState<StaffRow | 'new'>();
  const [sought, setSought] = useState('');
  const fits = ({ name, position }: StaffRow) =>
    `${fullName(name)} ${position}`.toLowerCase().includes(sought.trim().toLowerCase());
  return (
    <Page>
      <PageHeader title={t('title')}>
        <TextInput
          type="search"
          leftSection={<IconSearch size={16} />}
          placeholder={t('findStaff')}
          aria-label={t('findStaff')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {rights.administers && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            {t('newStaff')}
          </Button>
        )}
      </PageHeader>
      <PeopleSections />
      <Asked query={staff}>
        {(rows) =>
          rows.some(fits) ? (
            <StaffTable rows={rows.filter(fits)} onEdit={rights.administers ? setEdited : undefined} />
          ) : (
            <EmptyState title={t('nobodyFound')} />
          )
        }
      </Asked>
      {edited && <StaffDialog row={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
