import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Props = { path: string; query: Record<string, string> };

const FORMATS = ['xlsx', 'csv', 'pdf'] as const;

/** The same report as a file. */
export function FileLinks({ path, query }: Props) {
  const { t } = useTranslation('audit');
  return (
    <Group gap={6} role="group" aria-label={t('asFile')}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          component="a"
          href={`${path}?${new URLSearchParams({ ...query, format }).toString()}`}
          download
          variant="default"
          leftSection={<IconDownload size={15} />}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </Group>
  );
}
