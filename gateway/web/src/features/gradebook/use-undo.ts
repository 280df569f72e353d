import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@/shared/ui/toast';
import { useDesk } from './desk';

/** Takes the last step back or brings it again, and says how many cells that were. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const { t } = useTranslation('gradebook');
  const { store } = useDesk();
  const { say } = useToast();

  const redo = useCallback(() => {
    const count = store.redo();
    say({ text: count > 0 ? t('redone', { count }) : t('nothingToRedo') });
  }, [store, say, t]);
  const undo = useCallback(() => {
    const count = store.undo();
    say(
      count > 0
        ? { text: t('undone', { count }), action: { label: t('bringBack'), run: redo } }
        : { text: t('nothingToUndo') },
    );
  }, [store, say, t, redo]);
  return { undo, redo };
}
