import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton';
import styles from './people.module.css';

type Props = { classId: string; view: 'students' | 'guardians'; withGuardians: boolean };

/** Students or guardians; contacts of guardians are asked for only when they are wanted, since every look is kept. */
export function ClassViews({ classId, view, withGuardians }: Props) {
  const { t } = useTranslation('people');
  const to = {
    to: '/people/classes/$classId',
    params: { classId },
    size: 'sm',
    activeOptions: { exact: true },
  } as const;
  const look = (own: typeof view) => ({
    variant: own === view ? 'light' : 'default',
    'aria-current': own === view ? ('true' as const) : undefined,
  });
  return (
    <nav className={styles.views} aria-label={t('views')}>
      <LinkButton {...to} {...look('students')} search={{}}>
        {t('students')}
      </LinkButton>
      {withGuardians && (
        <LinkButton {...to} {...look('guardians')} search={{ view: 'guardians' }}>
          {t('guardians')}
        </LinkButton>
      )}
      <LinkButton to="/people/classes" variant="subtle" size="sm">
        {t('allClasses')}
      </LinkButton>
    </nav>
  );
}
