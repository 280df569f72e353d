import { IconUsers } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mondayOf } from '@/shared/format/dates';
import { useSignedIn } from '@/shared/auth/session';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ChildDiary } from './ChildDiary';
import { useChildren } from './use-children';

const route = getRouteApi('/diary');

/** The week of a child as in the paper diary. */
export function DiaryPage() {
  const { t } = useTranslation('diary');
  const { child, week } = route.useSearch();
  const children = useChildren();
  const { problem } = useSignedIn();
  const today = useSchoolDay()?.today;
  const shown = children.find(({ studentId }) => studentId === child) ?? children[0];
  if (shown && today) {
    return <ChildDiary child={shown} siblings={children} monday={mondayOf(week ?? today)} thisWeek={mondayOf(today)} />;
  }
  return (
    <Page>
      <PageHeader title={t('title')} />
      {problem && <ProblemAlert problem={problem} />}
      {!problem && (
        <EmptyState icon={<IconUsers size={32} stroke={1.5} />} title={t('noChild')} hint={t('noChildHint')} />
      )}
    </Page>
  );
}
