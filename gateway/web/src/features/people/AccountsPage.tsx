import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Tag } from '@/shared/ui/Tag';
import { AccountButtons } from './AccountButtons';
import { PeopleSections } from './PeopleSections';
import { useAccounts } from './queries';
import { RoleTags } from './RoleTags';
import { useAccountOwners } from './use-account-owners';
import { usePeopleRights } from './use-rights';

/** Every login of the school: whose it is, what it may do, whether it is open. */
export function AccountsPage() {
  const { t } = useTranslation('people');
  const { administers } = usePeopleRights();
  const accounts = useAccounts();
  const ownerOf = useAccountOwners();
  const [sought, setSought] = useState('');
  return (
    <Page>
      <PageHeader title={t('title')}>
        <TextInput
          type="search"
          leftSection={<IconSearch size={16} />}
          placeholder={t('findAccount')}
          aria-label={t('findAccount')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </PageHeader>
      <PeopleSections />
      <Asked query={accounts}>
        {(rows) => {
          const shown = rows
            .map((account) => ({ account, owner: ownerOf(account) }))
            .filter(({ account, owner }) =>
              `${account.login} ${fullName(owner.name)}`.toLowerCase().includes(sought.trim().toLowerCase()),
            );
          if (shown.length === 0) return <EmptyState title={t('nobodyFound')} />;
          return (
            <Sheet
              label={t('accounts')}
              heads={[t('login'), t('name'), t('roles'), t('state'), ...(administers ? [''] : [])]}
            >
              {shown.map(({ account, owner }) => (
                <tr key={account.personId} data-quiet={account.state === 'BLOCKED'}>
                  <th scope="row">{account.login}</th>
                  <td data-label={t('name')}>{fullName(owner.name)}</td>
                  <td data-label={t('roles')}>
                    <RoleTags roles={account.roles} />
                  </td>
                  <td data-label={t('state')}>
                    <Tag kind={account.state === 'OPEN' ? 'good' : 'bad'}>{t(`accountState.${account.state}`)}</Tag>
                  </td>
                  {administers && (
                    <td>
                      <Actions>
                        <AccountButtons person={owner} compact blocked={account.state === 'BLOCKED'} />
                      </Actions>
                    </td>
                  )}
                </tr>
              ))}
            </Sheet>
          );
        }}
      </Asked>
    </Page>
  );
}
