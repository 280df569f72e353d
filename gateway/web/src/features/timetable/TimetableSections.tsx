import { useTranslation } from 'react-i18next';
import { SectionLinks } from '@/shared/ui/SectionLinks';

export function TimetableSections() {
  const { t } = useTranslation('timetable');
  return (
    <SectionLinks
      label={t('title')}
      links={[
        { to: '/timetable', label: t('week') },
        { to: '/timetable/day', label: t('dayLessons') },
      ]}
    />
  );
}
