import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePeopleRights } from '@/features/people/use-rights';
import { Card } from '@/shared/ui/Card';
import styles from './imports.module.css';

const LISTS = ['XLSX', 'CSV'] as const;

/** Templates to fill in, and the school's lists as files that can be imported again. */
export function DownloadsCard() {
  const { t } = useTranslation('imports');
  const rights = usePeopleRights();
  const link = (path: string, text: string, label: string) => (
    <Button
      key={path}
      component="a"
      href={`/api/people/exports/${path}`}
      download
      variant="default"
      size="sm"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={label}
    >
      {text}
    </Button>
  );
  return (
    <Card title={t('downloads')}>
      {rights.isOffice && (
        <>
          <h3 className={styles.sub}>{t('template')}</h3>
          <p className={styles.hint}>{t('templateHint')}</p>
          <div className={styles.buttons}>
            {LISTS.map((format) => link(`template?format=${format}`, format, `${t('template')} ${format}`))}
          </div>
        </>
      )}
      <h3 className={styles.sub}>{t('export')}</h3>
      <p className={styles.hint}>{t('exportHint')}</p>
      <div className={styles.buttons}>
        {LISTS.map((format) => link(`students?format=${format}`, format, `${t('export')} ${format}`))}
        {rights.takesBundles && link('oneroster', 'OneRoster 1.2', `${t('export')} OneRoster 1.2`)}
      </div>
    </Card>
  );
}
