import { Button, FileInput, TextInput } from '@mantine/core';
import { IconFileSearch, IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { FieldRow } from '@/shared/form/FieldRow';
import { newId } from '@/shared/new-id';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Card } from '@/shared/ui/Card';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import styles from './imports.module.css';
import { IMPORTS } from './queries';
import { sendFile } from './send-file';

/** Chooses a file and shows what it would do; nothing of the school changes by it. */
export function UploadCard({ onPreview }: { onPreview: (importId: string) => void }) {
  const { t } = useTranslation('imports');
  const today = useSchoolDay()?.today ?? '';
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [from, setFrom] = useState(today);
  const [orderNumber, setOrderNumber] = useState('');
  const [orderDate, setOrderDate] = useState(today);
  const preview = useMutation({
    mutationFn: (chosen: File) => sendFile(newId('import'), chosen, { from, orderNumber, orderDate }),
    onSuccess: async ({ importId }) => {
      await queries.invalidateQueries({ queryKey: IMPORTS });
      onPreview(importId);
    },
  });
  const ready = file !== null && from !== '' && orderNumber.trim() !== '' && orderDate !== '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (file && ready) preview.mutate(file);
  };
  return (
    <Card title={t('upload')}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.hint}>{t('uploadHint')}</p>
        <FileInput
          label={t('file')}
          placeholder={t('chooseFile')}
          required
          clearable
          clearButtonProps={{ 'aria-label': t('clearFile') }}
          accept=".zip,.xlsx,.csv"
          leftSection={<IconPaperclip size={16} aria-hidden />}
          value={file}
          onChange={setFile}
        />
        <FieldRow>
          <TextInput
            label={t('orderNumber')}
            required
            autoComplete="off"
            maxLength={40}
            value={orderNumber}
            onChange={(event) => setOrderNumber(event.currentTarget.value)}
          />
          <DateField label={t('orderDate')} value={orderDate} onChange={setOrderDate} />
        </FieldRow>
        <DateField label={t('from')} description={t('fromHint')} value={from} onChange={setFrom} />
        {preview.isError && <ProblemAlert problem={preview.error} />}
        <div className={styles.buttons}>
          <Button
            type="submit"
            leftSection={<IconFileSearch size={16} aria-hidden />}
            loading={preview.isPending}
            disabled={!ready}
          >
            {t('preview')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
