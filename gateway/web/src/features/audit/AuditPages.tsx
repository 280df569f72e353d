import { TextInput } from '@mantine/core';
import { IconSearch, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '@/shared/school/use-pages';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AuditPageTable } from './AuditPageTable';
import { AuditSections } from './AuditSections';

/** Every page of the register, to choose the one whose past is looked at. */
export function AuditPages() {
  const { t } = useTranslation('audit');
  const pages = usePages();
  const [sought, setSought] = useState('');
  return (
    <Page>
      <PageHeader title={t('title')}>
        <TextInput
          type="search"
          w={280}
          leftSection={<IconSearch size={16} />}
          placeholder={t('findPage')}
          aria-label={t('findPage')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </PageHeader>
      <AuditSections />
      <Asked query={pages}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon={<IconTable size={32} stroke={1.5} />} title={t('noPages')} hint={t('noPagesHint')} />
          ) : (
            <AuditPageTable pages={found} sought={sought} />
          )
        }
      </Asked>
    </Page>
  );
}
