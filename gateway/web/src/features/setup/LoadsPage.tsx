import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Load } from '@/shared/school/schedule-shapes';
import { useLoads } from '@/shared/school/use-loads';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { LoadDialog } from './LoadDialog';
import { LoadTable } from './LoadTable';
import { SetupSections } from './SetupSections';
import { usePlanner } from './use-planner';

/** Who teaches what to whom, and how many hours a week. */
export function LoadsPage() {
  const { t } = useTranslation('setup');
  const planner = usePlanner();
  const words = useSchoolWords();
  const loads = useLoads();
  const [edited, setEdited] = useState<Load | 'new'>();
  const [sought, setSought] = useState('');
  const fits = ({ groupId, subjectId, teacherId }: Load) =>
    `${words.group(groupId)} ${words.subject(subjectId)} ${words.staff(teacherId)}`
      .toLowerCase()
      .includes(sought.trim().toLowerCase());
  return (
    <Page>
      <PageHeader title={t('title')}>
        <TextInput
          type="search"
          w={250}
          leftSection={<IconSearch size={16} />}
          placeholder={t('findLoad')}
          aria-label={t('findLoad')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {planner && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            {t('newLoad')}
          </Button>
        )}
      </PageHeader>
      <SetupSections />
      <Asked query={loads}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconStack2 size={32} stroke={1.5} />} title={t('noLoads')} hint={t('noLoadsHint')} />
          ) : (
            <LoadTable loads={all.filter(fits)} onEdit={planner ? setEdited : undefined} />
          )
        }
      </Asked>
      {edited && <LoadDialog load={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
