import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';

export function NoTerms() {
  const { t } = useTranslation('reports');
  return <EmptyState icon={<IconCalendarOff size={32} stroke={1.5} />} title={t('noTerms')} hint={t('noTermsHint')} />;
}
