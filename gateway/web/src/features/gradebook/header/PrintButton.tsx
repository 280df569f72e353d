import { ActionIcon } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './header.module.css';

export function PrintButton() {
  const { t } = useTranslation('gradebook');
  return (
    <ActionIcon
      className={styles.wideOnly}
      variant="default"
      size={30}
      aria-label={t('print')}
      title={t('print')}
      onClick={() => window.print()}
    >
      <IconPrinter size={17} />
    </ActionIcon>
  );
}
