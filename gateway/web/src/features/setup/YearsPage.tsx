import { Button } from '@mantine/core';
import { IconCalendar, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/shared/school/use-terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SetupSections } from './SetupSections';
import { SpanDialog } from './SpanDialog';
import { usePlanner } from './use-planner';
import { YearCard } from './YearCard';

/** School years with their terms and holidays, and the lessons that are made of them. */
export function YearsPage() {
  const { t } = useTranslation('setup');
  const planner = usePlanner();
  const { years, isPending } = useTerms();
  const [adding, setAdding] = useState(false);
  return (
    <Page>
      <PageHeader title={t('title')}>
        {planner && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
            {t('newYear')}
          </Button>
        )}
      </PageHeader>
      <SetupSections />
      {isPending && <Loading />}
      {!isPending && years.length === 0 && (
        <EmptyState icon={<IconCalendar size={32} stroke={1.5} />} title={t('noYears')} hint={t('noYearsHint')} />
      )}
      {[...years]
        .sort((one, other) => other.from.localeCompare(one.from))
        .map((year) => (
          <YearCard key={year.schoolYearId} year={year} planner={planner} />
        ))}
      {adding && <SpanDialog kind="year" onClose={() => setAdding(false)} />}
    </Page>
  );
}
