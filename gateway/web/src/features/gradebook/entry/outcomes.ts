import type { CellResult, Status } from '../model/answers';
import { inOrder, type Cell } from '../model/cell';
import type { Edit, Wanted } from '../model/edit';
import type { Hindrance } from '../model/rights';

/** Somebody else changed the cell meanwhile: what stands now, and what was to be entered. */
export type Conflict = { edit: Edit; result: CellResult };

/** A rule of the register stands against what was to be entered. */
export type Refusal = { edit: Edit; why: Hindrance };

export type Undecided = Conflict | Refusal;

export const isConflict = (entry: Undecided): entry is Conflict => 'result' in entry;

/** What stands against an edit, if anything does. */
export function against(edit: Edit, result: CellResult): Undecided | undefined {
  if (result.outcome === 'STORED') return undefined;
  if (result.outcome === 'CONFLICT') return { edit, result };
  const { code = 'unexpected', type = '', facts = {} } = result.refusal ?? {};
  const name = type.split(':')[3] ?? code.toLowerCase().replaceAll('_', '-');
  return { edit, why: { code: name, facts, correctable: name === 'lesson-locked' } };
}

/** The result of an edit among those of its column. */
export function resultOf({ wanted, studentId }: Edit, results: readonly CellResult[]): CellResult | undefined {
  const id = wanted.kind === 'mark' ? wanted.markId : studentId;
  return results.find((candidate) => candidate.id === id);
}

/** The version of what an edit changes; 0 where nothing stands. */
export function seenOf(cell: Cell | undefined, wanted: Wanted): number {
  if (wanted.kind === 'attendance') return cell?.attendance?.version ?? 0;
  const standing = cell?.marks.find((mark) => mark.markId === wanted.markId);
  return standing?.version ?? cell?.gone?.[wanted.markId] ?? 0;
}

/** The cell after the server has stored the edit. */
export const confirmed = (cell: Cell, edit: Edit, result: CellResult): Cell =>
  standing(cell, edit, result.version, edit.wanted.kind === 'mark' ? edit.wanted.value : valueOf(edit.wanted));

/** A mark that the page does not show has been taken back: to put one there anew, the version of that is needed. */
export function withVersion(cell: Cell, { edit: { wanted }, result }: Conflict): Cell {
  const known = wanted.kind === 'attendance' || cell.marks.some((mark) => mark.markId === wanted.markId);
  return known ? cell : { ...cell, gone: { ...cell.gone, [wanted.markId]: result.version } };
}

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
