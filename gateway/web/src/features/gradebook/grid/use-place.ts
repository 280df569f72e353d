import { useSyncExternalStore } from 'react';
import { useDesk } from '../desk';

/** The cell that the teacher is in, with its student and lesson. */
export function usePlace() {
  const { focus, rows, lessons } = useDesk();
  const place = useSyncExternalStore(focus.on, focus.at);
  return { place, row: rows[place.row], lesson: lessons[place.column] };
}
