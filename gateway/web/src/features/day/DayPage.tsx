import { IconCoffee } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { DaySteps } from './DaySteps';
import { DaySummary } from './DaySummary';
import { LessonCard } from './LessonCard';
import styles from './day.module.css';
import { useDay } from './use-day';

const route = getRouteApi('/day');

/** The teacher's lessons of a day as cards: what is filled in and what is not. */
export function DayPage() {
  const { t } = useTranslation('day');
  const { date } = route.useSearch();
  const day = useDay(date);
  return (
    <Page>
      <PageHeader title={t('title')} beside={day.data && <DaySummary day={day.data} />}>
        {day.data && <DaySteps day={day.data} />}
      </PageHeader>
      {day.isPending && <Loading />}
      {day.isError && <ProblemAlert problem={day.error} onRetry={() => void day.refetch()} />}
      {day.data?.lessons.length === 0 && (
        <EmptyState icon={<IconCoffee size={32} stroke={1.5} />} title={t('empty')} hint={t('emptyHint')} />
      )}
      {day.data && day.data.lessons.length > 0 && (
        <ol className={styles.lessons}>
          {day.data.lessons.map((lesson) => (
            <li key={lesson.lessonId}>
              <LessonCard lesson={lesson} day={day.data} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}
