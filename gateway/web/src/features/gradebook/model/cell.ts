import type { Status, WorkType } from './answers';

/** One student at one lesson. */
export type CellId = string & { readonly cell: unique symbol };

export const cellId = (lessonId: string, studentId: string) => `${lessonId} ${studentId}` as CellId;

export type MarkInCell = {
  markId: string;
  workType: WorkType;
  value: string;
  version: number;
  corrected?: boolean;
  enteredAt?: string;
  enteredBy?: string;
  /** the family reads it too */
  comment?: string;
  commentVersion?: number;
};

export type AttendanceInCell = { status: Status; lateMinutes?: number; version: number; corrected?: boolean };

/** The marks of a cell in the order of their ids, which is that of giving them, as the server has it. */
export const inOrder = (marks: readonly MarkInCell[]): MarkInCell[] =>
  [...marks].sort((one, other) => (one.markId < other.markId ? -1 : 1));

/** What stands in a cell. `gone` has the versions of marks that were taken back in this sitting: undo can bring them again. */
export type Cell = {
  marks: readonly MarkInCell[];
  attendance?: AttendanceInCell;
  gone?: Readonly<Record<string, number>>;
};

export const EMPTY_CELL: Cell = { marks: [] };

export const LETTERS: Record<Status, string> = { PRESENT: '', ABSENT: 'Н', EXCUSED: 'П', ILL: 'Б', LATE: 'О' };

/** The marks and the letter of a cell as they are written: 4/5, Н. */
export function written(cell: Cell): { marks: string; letter: string } {
  return {
    marks: cell.marks.map((mark) => mark.value).join('/'),
    letter: cell.attendance ? LETTERS[cell.attendance.status] : '',
  };
}
