import { useCallback, useSyncExternalStore } from 'react';
import { useDesk } from '../desk';
import type { CellId } from '../model/cell';

/** Somebody else who is in the cell now. */
export function useEditor(id: CellId): string | undefined {
  const { others } = useDesk();
  return useSyncExternalStore(
    others.topics.on(id),
    useCallback(() => others.at(id), [others, id]),
  );
}
