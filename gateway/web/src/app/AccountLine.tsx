import { LanguageButton } from './LanguageButton';
import { LogoutButton } from './LogoutButton';
import { SchemeButton } from './SchemeButton';
import { useAccount } from './use-account';
import styles from './shell.module.css';

/** Who is logged in, at the foot of the menu. */
export function AccountLine() {
  const { name, role, letters } = useAccount();
  return (
    <div className={styles.account}>
      <span className={styles.portrait} aria-hidden>
        {letters}
      </span>
      <span className={styles.who}>
        {name}
        <small title={role}>{role}</small>
      </span>
      <span className={styles.accountButtons}>
        <LanguageButton />
        <SchemeButton />
        <LogoutButton />
      </span>
    </div>
  );
}
