import type { Status, WorkType } from './answers';
import { cellId, inOrder, type Cell, type CellId } from './cell';

/** What is to stand in a cell; a mark without a value is taken back. */
export type Wanted =
  | { kind: 'mark'; markId: string; workType: WorkType; value: string | null }
  | { kind: 'attendance'; status: Status; lateMinutes?: number };

export type Change = { lessonId: string; studentId: string; wanted: Wanted };

/** One mark or one attendance: what has a version of its own. */
export type EditKey = string & { readonly edit: unique symbol };

export type EditState = 'waiting' | 'sending' | 'failed';

/** A change that the server has not confirmed yet. */
export type Edit = Change & {
  key: EditKey;
  /** the version that the teacher saw; 0 where nothing stood */
  seen: number;
  /** counts the changes of this edit, so that an answer to an older one is known */
  revision: number;
  state: EditState;
  /** when it was typed, epoch milliseconds */
  typedAt: number;
};

export function editKey({ lessonId, studentId, wanted }: Change): EditKey {
  const what = wanted.kind === 'mark' ? wanted.markId : 'attendance';
  return `${lessonId} ${studentId} ${what}` as EditKey;
}

export const cellOf = (change: Change): CellId => cellId(change.lessonId, change.studentId);

/** The cell as the teacher sees it: what the server has, and on it what is not confirmed yet. */
export function applied(cell: Cell, wanted: Wanted): Cell {
  if (wanted.kind === 'attendance') {
    const { status, lateMinutes } = wanted;
    return { ...cell, attendance: { version: 0, ...cell.attendance, status, lateMinutes } };
  }
  const { markId, workType, value } = wanted;
  const others = cell.marks.filter((mark) => mark.markId !== markId);
  if (value === null) return { ...cell, marks: others };
  const standing = cell.marks.find((mark) => mark.markId === markId);
  if (!standing) return { ...cell, marks: inOrder([...others, { markId, workType, value, version: 0 }]) };
  return { ...cell, marks: cell.marks.map((mark) => (mark === standing ? { ...mark, value } : mark)) };
}

/** The change that brings back what stood before; nothing for attendance that was first taken, which stays taken. */
export function inverse(cell: Cell, change: Change): Change | undefined {
  const { wanted } = change;
  if (wanted.kind === 'attendance') {
    if (!cell.attendance) return undefined;
    const { status, lateMinutes } = cell.attendance;
    return { ...change, wanted: { kind: 'attendance', status, lateMinutes } };
  }
  const standing = cell.marks.find((mark) => mark.markId === wanted.markId);
  return { ...change, wanted: { ...wanted, value: standing?.value ?? null } };
}

export function same(cell: Cell, wanted: Wanted): boolean {
  if (wanted.kind === 'attendance') {
    return cell.attendance?.status === wanted.status && cell.attendance.lateMinutes === wanted.lateMinutes;
  }
  const standing = cell.marks.find((mark) => mark.markId === wanted.markId);
  return (standing?.value ?? null) === wanted.value;
}
