import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { SectionLinks } from '@/shared/ui/SectionLinks';

export function AuditSections() {
  const { t } = useTranslation('audit');
  const { has } = useSignedIn();
  const reads = has('AUDITOR', 'HEAD', 'DEPUTY');
  const links = [
    ...(reads ? [{ to: '/audit', label: t('pages') }] : []),
    ...(reads || has('METHODIST') ? [{ to: '/audit/corrections', label: t('corrections') }] : []),
    ...(has('AUDITOR', 'ADMINISTRATOR') ? [{ to: '/checks', label: t('checks') }] : []),
  ];
  return <SectionLinks label={t('title')} links={links} />;
}
