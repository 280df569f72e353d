import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';

export function ViewSwitch({ view }: { view: 'lessons' | 'term' }) {
  const { t } = useTranslation('gradebook');
  const { page } = useDesk();
  const navigate = useNavigate();
  const { groupId, subjectId, termId } = page;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('view')}
      value={view}
      data={[
        { value: 'lessons', label: t('viewMarks') },
        { value: 'term', label: t('viewTerm') },
      ]}
      onChange={(chosen) =>
        void navigate({
          to: '/pages/$groupId/$subjectId/$termId',
          params: { groupId, subjectId, termId },
          search: chosen === 'term' ? { view: 'term' } : {},
        })
      }
    />
  );
}
