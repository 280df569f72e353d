import type { Desk } from '../desk';
import type { Place } from '../grid/grid-focus';
import { cellId, type Cell } from '../model/cell';
import type { EntryKey } from '../model/keys';
import { isMember } from '../model/rights';

export type FillScope = 'empty' | 'selected' | 'all';

const LETTERS: Record<string, 'ABSENT' | 'EXCUSED' | 'ILL'> = { Н: 'ABSENT', П: 'EXCUSED', Б: 'ILL' };

export function fillKey(value: string): EntryKey | undefined {
  if (!value) return undefined;
  const status = LETTERS[value];
  return status ? { kind: 'attendance', status } : { kind: 'mark', value };
}

/** The cells of the focused column that a fill would change; who was absent gets no mark by a fill of the empty ones. */
export function placesOf({ focus, rows, lessons, store }: Desk, scope: FillScope, key: EntryKey | undefined): Place[] {
  const { column } = focus.at();
  const lesson = lessons[column];
  if (!lesson || !key) return [];
  const { from, to } = focus.selected;
  return rows
    .map((row, place) => ({ row, place, cell: store.cell(cellId(lesson.lessonId, row.studentId)) }))
    .filter(({ row, place, cell }) => {
      if (!isMember(row, lesson)) return false;
      if (scope === 'empty') return isEmpty(cell, key);
      return scope === 'all' || (place >= from.row && place <= to.row);
    })
    .map(({ place }) => ({ row: place, column }));
}

const isEmpty = (cell: Cell, key: EntryKey): boolean =>
  key.kind === 'mark'
    ? cell.marks.length === 0 &&
      (!cell.attendance || cell.attendance.status === 'PRESENT' || cell.attendance.status === 'LATE')
    : !cell.attendance;
