import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/Tag';

/** How many students lie under the target. */
export function BelowTarget({ belowTarget, students }: { belowTarget: number; students: number }) {
  const { t } = useTranslation('reports');
  if (students === 0) return null;
  if (belowTarget === 0) return <Tag kind="good">{t('reached')}</Tag>;
  return (
    <Tag kind={belowTarget * 2 > students ? 'bad' : 'warn'}>{t('belowOf', { count: belowTarget, of: students })}</Tag>
  );
}
