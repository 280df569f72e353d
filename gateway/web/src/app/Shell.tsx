import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { Sidebar } from './Sidebar';
import { TopBar } from './TopBar';
import styles from './shell.module.css';

// not in what a family's phone loads
const LeftEntries = lazy(async () => ({
  default: (await import('@/features/gradebook/left/LeftEntries')).LeftEntries,
}));

/** Menu and page; on a phone the menu lies at the bottom, and who and when at the top. */
export function Shell() {
  const { t } = useTranslation();
  const { has } = useSignedIn();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('skipToContent')}
      </a>
      <TopBar />
      <Sidebar />
      <main id="main" className={styles.main} tabIndex={-1}>
        {has('TEACHER', 'HOMEROOM_TEACHER', 'DEPUTY') && (
          <Suspense fallback={null}>
            <LeftEntries />
          </Suspense>
        )}
        <Outlet />
      </main>
    </div>
  );
}
