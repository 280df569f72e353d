import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { useUndo } from '../use-undo';
import styles from './header.module.css';

/** One step back or forth; what there is no step for is not to be pressed. */
export function UndoButtons() {
  const { t } = useTranslation('gradebook');
  const { store } = useDesk();
  const can = useSyncExternalStore(store.topics.on('steps'), store.can);
  const { undo, redo } = useUndo();
  return (
    <ActionIcon.Group>
      <ActionIcon
        className={styles.tool}
        variant="default"
        size={30}
        disabled={!can.undo}
        aria-label={t('undo')}
        title={t('undo')}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        <IconArrowBackUp size={17} />
      </ActionIcon>
      <ActionIcon
        className={styles.wideOnly}
        variant="default"
        size={30}
        disabled={!can.redo}
        aria-label={t('redo')}
        title={t('redo')}
        aria-keyshortcuts="Control+Y"
        onClick={redo}
      >
        <IconArrowForwardUp size={17} />
      </ActionIcon>
    </ActionIcon.Group>
  );
}
