import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@/shared/ui/toast';
import { useDesk } from '../desk';

export function UndoButton() {
  const { t } = useTranslation('gradebook');
  const { store } = useDesk();
  const { say } = useToast();
  const undo = () => {
    const count = store.undo();
    say(
      count > 0
        ? { text: t('undone', { count }), action: { label: t('redo'), run: () => store.redo() } }
        : { text: t('nothingToUndo') },
    );
  };
  return (
    <ActionIcon variant="default" size={30} aria-label={t('undo')} title={t('undo')} onClick={undo}>
      <IconArrowBackUp size={17} />
    </ActionIcon>
  );
}
