import { Button, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './corrections.module.css';

type Props = { busy: boolean; onRefuse: (reason: string) => void; onCancel: () => void };

export function RefusalForm({ busy, onRefuse, onCancel }: Props) {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (reason.trim()) onRefuse(reason.trim());
  };
  return (
    <form onSubmit={send} className={styles.refusal} noValidate>
      <Textarea
        label={t('refusalReason')}
        description={t('refusalHint')}
        rows={3}
        maxLength={2000}
        autoFocus
        required
        value={reason}
        error={missing ? t('refusalMissing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <div className={styles.buttons}>
        <Button type="submit" color="red" loading={busy}>
          {t('sendRefusal')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
