import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import styles from './header.module.css';

/** Three quiet states: saved, on its way, waiting for the connection. */
export function SaveState() {
  const { t } = useTranslation('gradebook');
  const { store, queue } = useDesk();
  const { waiting, failed, trouble } = useSyncExternalStore(store.topics.on('saving'), store.saving);
  const state = failed > 0 ? 'failed' : waiting > 0 ? 'sending' : 'saved';
  return (
    <div className={styles.saveState} data-state={state}>
      <i aria-hidden />
      <span role="status">
        {state === 'failed' ? t(`saving.${trouble}`, { count: failed + waiting }) : t(`saving.${state}`)}
      </span>
      {failed > 0 && (
        <Button size="compact-xs" variant="default" onClick={queue.sendNow}>
          {t('saving.retry')}
        </Button>
      )}
    </div>
  );
}
