import { useCallback, useSyncExternalStore } from 'react';
import { useDesk } from '../desk';
import type { CellView } from '../entry/grid-store';
import type { CellId } from '../model/cell';

export function useCell(id: CellId): CellView {
  const { store } = useDesk();
  return useSyncExternalStore(
    store.topics.on(id),
    useCallback(() => store.view(id), [store, id]),
  );
}
