import type { CellResult, Status } from '../model/answers';
import { inOrder, type Cell } from '../model/cell';
import type { Edit, Wanted } from '../model/edit';

/** Somebody else changed the cell meanwhile: what stands now, and what was to be entered. */
export type Conflict = { edit: Edit; result: CellResult };

/** The version of what an edit changes; 0 where nothing stands. */
export function seenOf(cell: Cell | undefined, wanted: Wanted): number {
  if (wanted.kind === 'attendance') return cell?.attendance?.version ?? 0;
  const standing = cell?.marks.find((mark) => mark.markId === wanted.markId);
  return standing?.version ?? cell?.gone?.[wanted.markId] ?? 0;
}

/** The cell after the server has stored the edit. */
export const confirmed = (cell: Cell, edit: Edit, result: CellResult): Cell =>
  standing(cell, edit, result.version, edit.wanted.kind === 'mark' ? edit.wanted.value : valueOf(edit.wanted));

/** The cell with what somebody else has put there. */
export const taken = (cell: Cell, edit: Edit, result: CellResult): Cell =>
  standing(cell, edit, result.version, result.conflict?.current ?? result.value ?? null);

function standing(cell: Cell, { wanted }: Edit, version: number, value: string | null): Cell {
  if (wanted.kind === 'attendance') return { ...cell, attendance: { ...presence(value), version } };
  const { markId, workType } = wanted;
  const known = cell.marks.find((mark) => mark.markId === markId);
  const others = cell.marks.filter((mark) => mark.markId !== markId);
  if (value === null) return { ...cell, marks: others, gone: { ...cell.gone, [markId]: version } };
  if (!known) return { ...cell, marks: inOrder([...others, { markId, workType, value, version }]) };
  return { ...cell, marks: cell.marks.map((mark) => (mark === known ? { ...mark, value, version } : mark)) };
}

/** The journal writes attendance as a status, with the minutes of one who came late: "LATE 10". */
export function presence(value: string | null): { status: Status; lateMinutes?: number } {
  const [status = 'PRESENT', minutes] = (value ?? 'PRESENT').split(' ');
  return { status: status as Status, ...(minutes === undefined ? {} : { lateMinutes: Number(minutes) }) };
}

const valueOf = (wanted: Wanted & { kind: 'attendance' }): string =>
  wanted.lateMinutes === undefined ? wanted.status : `${wanted.status} ${wanted.lateMinutes}`;
