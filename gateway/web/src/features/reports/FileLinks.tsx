import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './reports.module.css';

type Props = { path: string; query?: Record<string, string | number | undefined> };

const FORMATS = ['xlsx', 'csv', 'pdf'] as const;

/** The same report as a file; the service names the persons in it and the browser stores it. */
export function FileLinks({ path, query = {} }: Props) {
  const { t } = useTranslation('reports');
  const href = (format: string) => {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
    asked.set('format', format);
    return `/api/reporting/${path}?${asked.toString()}`;
  };
  return (
    <div className={styles.files} role="group" aria-label={t('files')}>
      <IconDownload size={18} stroke={1.7} aria-hidden />
      {FORMATS.map((format) => (
        <Button
          key={format}
          component="a"
          href={href(format)}
          download
          variant="default"
          size="xs"
          aria-label={`${t('download')} ${format.toUpperCase()}`}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}
