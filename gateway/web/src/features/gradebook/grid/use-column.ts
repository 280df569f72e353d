import { useCallback, useSyncExternalStore } from 'react';
import { useDesk } from '../desk';
import type { WorkType } from '../model/answers';
import { workTypeIn } from './work-types';

/** The kind of work that new marks of the lesson are given for. */
export function useWorkType(lessonId: string): WorkType {
  const { store } = useDesk();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [store.topics.on(`column ${lessonId}`)(listener), store.topics.on('saving')(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [store, lessonId],
  );
  return useSyncExternalStore(subscribe, () => workTypeIn(store, lessonId));
}
