import { Link } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { MoreMenu } from './MoreMenu';
import { entriesFor, NavigationContext } from './navigation';
import styles from './shell.module.css';

/** A phone's lower edge has room for so many; the rest lies under "more". */
const ON_PHONE = 4;

export function MainMenu() {
  const { t } = useTranslation('navigation');
  const { t: common } = useTranslation();
  const { roles } = useSignedIn();
  const entries = entriesFor(use(NavigationContext), roles);
  return (
    <nav className={styles.menu} aria-label={common('mainMenu')}>
      {entries.map(({ to, label, icon: Icon }, place) => (
        <Link key={to} to={to} className={place >= ON_PHONE && entries.length > ON_PHONE + 1 ? styles.wideOnly : ''}>
          <Icon size={19} stroke={1.7} />
          <span>{t(label)}</span>
        </Link>
      ))}
      {entries.length > ON_PHONE + 1 && <MoreMenu entries={entries.slice(ON_PHONE)} />}
    </nav>
  );
}
