import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ChildWishes } from './ChildWishes';
import { Letters } from './Letters';
import styles from './notices.module.css';
import { useSettings } from './use-settings';

/** What a guardian wants to be told of by e-mail, how soon, and the letters that were sent. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const settings = useSettings();
  const today = useSchoolDay()?.today;
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className={styles.explain}>{t('explain')}</p>
      {settings.isPending && <Loading />}
      {settings.isError && <ProblemAlert problem={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data?.length === 0 && (
        <EmptyState icon={<IconUsers size={32} stroke={1.5} />} title={t('noChild')} hint={t('noChildHint')} />
      )}
      <div className={styles.children}>
        {settings.data?.map((child) => (
          <ChildWishes key={child.studentId} settings={child} fresh={!settings.isFetching} />
        ))}
      </div>
      {today && settings.data && settings.data.length > 0 && <Letters today={today} />}
    </Page>
  );
}
