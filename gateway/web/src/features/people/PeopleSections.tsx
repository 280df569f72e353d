import { useTranslation } from 'react-i18next';
import { SectionLinks } from '@/shared/ui/SectionLinks';
import { usePeopleRights } from './use-rights';

export function PeopleSections() {
  const { t } = useTranslation('people');
  const rights = usePeopleRights();
  const links = [
    { to: '/people/classes', label: t('classes') },
    ...(rights.seesAll ? [{ to: '/people/groups', label: t('groups') }] : []),
    ...(rights.seesStaff ? [{ to: '/people/staff', label: t('staff') }] : []),
    ...(rights.seesAccounts ? [{ to: '/people/accounts', label: t('accounts') }] : []),
    ...(rights.seesImports ? [{ to: '/people/imports', label: t('imports') }] : []),
  ];
  return <SectionLinks label={t('title')} links={links} />;
}
