import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import styles from './header.module.css';

/** Attendance first: everybody is there, then the exceptions. The key + does the same. */
export function AllPresentButton() {
  const { t } = useTranslation('gradebook');
  const { typist, focus } = useDesk();
  return (
    <Button
      size="xs"
      className={styles.allPresent}
      leftSection={<IconUsers size={16} />}
      aria-keyshortcuts="+"
      onClick={() => typist.allPresent(focus.at().column)}
    >
      {t('allPresent')}
    </Button>
  );
}
