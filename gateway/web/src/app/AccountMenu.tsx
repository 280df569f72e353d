import { Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountLine } from './AccountLine';
import { useAccount } from './use-account';
import styles from './shell.module.css';

/** The account behind its portrait, for a phone. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { letters } = useAccount();
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles.portraitButton}>
          <span className="heard-only">{`${t('account')} `}</span>
          <span className={styles.portrait}>{letters}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <AccountLine />
      </Popover.Dropdown>
    </Popover>
  );
}
