import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './foot.module.css';

const KEYS = [
  ['2 3 4 5', 'marks'],
  ['Н П Б О', 'attendance'],
  ['+', 'present'],
  ['/', 'second'],
  ['Delete 0', 'clear'],
  ['← ↑ → ↓', 'arrows'],
  ['Enter', 'enter'],
  ['Tab', 'tab'],
  ['Home End', 'homeEnd'],
  ['PageUp PageDown', 'months'],
  ['Shift+↓', 'select'],
  ['Ctrl+A', 'column'],
  ['Ctrl+I', 'card'],
  ['Shift+F2', 'comment'],
  ['F2', 'correction'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
  ['?', 'help'],
] as const;

/** Every key of the grid. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<b>{t('keys.title')}</b>}
      size="lg"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <p className={styles.keysHint}>{t('keys.layout')}</p>
      <dl className={styles.keys}>
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
