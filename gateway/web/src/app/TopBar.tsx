import { useTranslation } from 'react-i18next';
import { AccountMenu } from './AccountMenu';
import { SchoolDay } from './SchoolDay';
import styles from './shell.module.css';

/** The phone's upper edge. */
export function TopBar() {
  const { t } = useTranslation();
  return (
    <aside className={`${styles.top} screen-only`} aria-label={t('account')}>
      <img src="/icon.svg" alt="" />
      <SchoolDay />
      <AccountMenu />
    </aside>
  );
}
