import { AccountMenu } from './AccountMenu';
import { SchoolDay } from './SchoolDay';
import styles from './shell.module.css';

/** The phone's upper edge. */
export function TopBar() {
  return (
    <div className={`${styles.top} screen-only`}>
      <img src="/icon.svg" alt="" />
      <SchoolDay />
      <AccountMenu />
    </div>
  );
}
