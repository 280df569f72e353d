import { Navigate } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { entriesFor, NavigationContext } from './navigation';

/** Leads everybody to the first page of their menu. */
export function StartPage() {
  const { t } = useTranslation();
  const { roles } = useSignedIn();
  const first = entriesFor(use(NavigationContext), roles)[0];
  if (first) return <Navigate to={first.to} replace />;
  return (
    <Page>
      <EmptyState title={t('noScreens')} hint={t('noScreensHint')} />
    </Page>
  );
}
