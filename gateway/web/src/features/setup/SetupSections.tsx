import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { SectionLinks } from '@/shared/ui/SectionLinks';

export function SetupSections() {
  const { t } = useTranslation('setup');
  const { has } = useSignedIn();
  const links = [
    { to: '/setup/years', label: t('years') },
    { to: '/setup/bells', label: t('bells') },
    { to: '/setup/subjects', label: t('subjectsAndRooms') },
    { to: '/setup/loads', label: t('loads') },
    { to: '/setup/policies', label: t('policies') },
    ...(has('ADMINISTRATOR') ? [{ to: '/setup/school', label: t('school') }] : []),
  ];
  return <SectionLinks label={t('title')} links={links} />;
}
