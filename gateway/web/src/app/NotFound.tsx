import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page>
      <EmptyState title={t('notFound')} hint={t('notFoundHint')}>
        <LinkButton to="/" variant="default">
          {t('toStart')}
        </LinkButton>
      </EmptyState>
    </Page>
  );
}
