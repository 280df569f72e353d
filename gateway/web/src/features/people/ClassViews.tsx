import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton';
import styles from './people.module.css';

type Props = { classId: string; withGuardians: boolean };

/** Students or guardians; contacts of guardians are asked for only when they are wanted, since every look is kept. */
export function ClassViews({ classId, withGuardians }: Props) {
  const { t } = useTranslation('people');
  const to = { to: '/people/classes/$classId', params: { classId }, variant: 'default', size: 'sm' } as const;
  return (
    <nav className={styles.views} aria-label={t('views')}>
      <LinkButton {...to} search={{}} activeOptions={{ exact: true, includeSearch: true }}>
        {t('students')}
      </LinkButton>
      {withGuardians && (
        <LinkButton {...to} search={{ view: 'guardians' }} activeOptions={{ exact: true, includeSearch: true }}>
          {t('guardians')}
        </LinkButton>
      )}
      <LinkButton to="/people/classes" variant="subtle" size="sm">
        {t('allClasses')}
      </LinkButton>
    </nav>
  );
}
