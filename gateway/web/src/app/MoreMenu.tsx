import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NavigationEntry } from './navigation';
import styles from './shell.module.css';

export function MoreMenu({ entries }: { entries: readonly NavigationEntry[] }) {
  const { t } = useTranslation('navigation');
  const { t: common } = useTranslation();
  return (
    <Menu position="top-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={styles.phoneOnly}>
          <IconDots size={19} stroke={1.7} />
          <span>{common('more')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ to, label, icon: Icon }) => (
          <Menu.Item key={to} component={Link} to={to} leftSection={<Icon size={18} stroke={1.7} />}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
