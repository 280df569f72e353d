import type { WorkType } from '../model/answers';
import type { Edit, Wanted } from '../model/edit';

/** The journal takes at most so many cells at once. */
const COLUMN = 60;

/** What goes in one request: cells of one lesson and one kind of entry, and each student once. */
export type Column = { lessonId: string; kind: Wanted['kind']; edits: Edit[] };

export function columnsOf(edits: readonly Edit[]): Column[] {
  const columns: Column[] = [];
  for (const edit of [...edits].sort((one, other) => one.typedAt - other.typedAt)) {
    const column = columns.find((candidate) => fits(candidate, edit));
    if (column) column.edits.push(edit);
    else columns.push({ lessonId: edit.lessonId, kind: edit.wanted.kind, edits: [edit] });
  }
  return columns;
}

const fits = (column: Column, edit: Edit): boolean =>
  column.edits.length < COLUMN &&
  column.lessonId === edit.lessonId &&
  column.kind === edit.wanted.kind &&
  workTypeOf(column.edits[0]) === workTypeOf(edit) &&
  column.edits.every((other) => other.studentId !== edit.studentId);

/** Of a column of marks. */
export const workTypeOf = (edit: Edit | undefined) => (edit?.wanted.kind === 'mark' ? edit.wanted.workType : undefined);

type Origin = 'UI' | 'OFFLINE';

export function marksOf({ edits }: Column, workType: WorkType, origin: Origin) {
  const entries = edits.flatMap(({ studentId, seen, wanted }) =>
    // no value takes the mark back
    wanted.kind === 'mark' ? [{ studentId, markId: wanted.markId, value: wanted.value ?? undefined, seen }] : [],
  );
  return { origin, workType, entries };
}

export function attendanceOf({ edits }: Column, origin: Origin) {
  const entries = edits.flatMap(({ studentId, seen, wanted }) =>
    wanted.kind === 'attendance' ? [{ studentId, status: wanted.status, lateMinutes: wanted.lateMinutes, seen }] : [],
  );
  return { origin, entries };
}
