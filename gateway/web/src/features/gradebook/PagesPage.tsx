import { TextInput } from '@mantine/core';
import { IconSearch, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '@/shared/school/use-pages';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { PageList } from './PageList';

/** Which pages of the register there are for the user, by term. */
export function PagesPage() {
  const { t } = useTranslation('gradebook');
  const pages = usePages();
  const [sought, setSought] = useState('');
  return (
    <Page>
      <PageHeader title={t('pages')}>
        <TextInput
          type="search"
          w={260}
          leftSection={<IconSearch size={16} />}
          placeholder={t('findPage')}
          aria-label={t('findPage')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </PageHeader>
      {pages.isPending && <Loading />}
      {pages.isError && <ProblemAlert problem={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.data?.length === 0 && (
        <EmptyState icon={<IconTable size={32} stroke={1.5} />} title={t('pagesEmpty')} hint={t('pagesEmptyHint')} />
      )}
      {pages.data && pages.data.length > 0 && <PageList pages={pages.data} sought={sought} />}
    </Page>
  );
}
