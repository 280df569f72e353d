import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { AccountLine } from './AccountLine';
import { MainMenu } from './MainMenu';
import { SchoolDay } from './SchoolDay';
import styles from './shell.module.css';

export function Sidebar() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  return (
    <aside className={`${styles.side} screen-only`} aria-label={t('product')}>
      <div className={styles.brand}>
        <img src="/icon.svg" alt="" />
        <span>
          {me?.schoolName ?? t('product')}
          {me && <small>{t('product')}</small>}
        </span>
      </div>
      <MainMenu />
      <div className={styles.foot}>
        <SchoolDay />
        <AccountLine />
      </div>
    </aside>
  );
}
