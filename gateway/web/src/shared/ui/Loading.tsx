import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './ui.module.css';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status" aria-busy="true">
      <Loader size="sm" />
      <span>{t('loading')}</span>
    </div>
  );
}
