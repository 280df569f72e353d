import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import styles from './header.module.css';

/** Quiet states: saved, on its way, waiting for the connection, waiting for the teacher's decision. */
export function SaveState() {
  const { t } = useTranslation('gradebook');
  const { store, queue } = useDesk();
  const { waiting, failed, undecided, trouble } = useSyncExternalStore(store.topics.on('saving'), store.saving);
  const state = failed > 0 ? 'failed' : waiting > 0 ? 'sending' : undecided > 0 ? 'undecided' : 'saved';
  const text = () => {
    if (state === 'failed') return t(`saving.${trouble}`, { count: failed + waiting });
    return state === 'undecided' ? t('saving.undecided', { count: undecided }) : t(`saving.${state}`);
  };
  return (
    <div className={styles.saveState} data-state={state}>
      <i aria-hidden />
      <span role="status">{text()}</span>
      {failed > 0 && (
        <Button size="compact-xs" variant="default" onClick={queue.sendNow}>
          {t('saving.retry')}
        </Button>
      )}
    </div>
  );
}
