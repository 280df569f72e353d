import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useDesk } from '../desk';
import { cellId, type MarkInCell } from '../model/cell';
import type { Row } from '../model/rows';

/** The marks of a student over all lessons of the page, also those that are not sent yet. */
export function useRow({ studentId }: Row): readonly MarkInCell[] {
  const { store, lessons } = useDesk();
  const last = useRef<readonly MarkInCell[]>([]);
  return useSyncExternalStore(
    store.topics.on(`row ${studentId}`),
    useCallback(() => {
      const marks = lessons.flatMap(({ lessonId }) => [...store.cell(cellId(lessonId, studentId)).marks]);
      const same = marks.length === last.current.length && marks.every((mark, place) => mark === last.current[place]);
      if (!same) last.current = marks;
      return last.current;
    }, [store, lessons, studentId]),
  );
}
