import { createContext, use } from 'react';
import type { GridStore } from './entry/grid-store';
import type { SavingQueue } from './entry/saving-queue';
import type { GridFocus } from './grid/grid-focus';
import type { Typist } from './grid/typist';
import type { Lesson, PageAnswer } from './model/answers';
import type { Row } from './model/rows';
import type { Others } from './presence/others';
import type { Selection } from './view/selection';

/** What lies before the teacher: the page, and the hands that write on it. */
export type Desk = {
  page: PageAnswer;
  store: GridStore;
  queue: SavingQueue;
  /** id of the page as it lies open here */
  tab: string;
  others: Others;
  focus: GridFocus;
  typist: Typist;
  /** those that are shown, and all that are on the page */
  rows: readonly Row[];
  everybody: readonly Row[];
  selection: Selection;
  select: (wanted: Pick<Selection, 'only' | 'order'>) => void;
  lessons: readonly Lesson[];
  /** a staff member as written beside an entry */
  nameOf: (staffId: string) => string;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk stands outside of a gradebook page');
  return desk;
}
