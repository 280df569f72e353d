import type { Edit } from '../model/edit';

/** The journal takes at most so many cells at once. */
const COLUMN = 60;

/** What goes in one request: cells of one lesson and one kind of entry, and each student once. */
export type Column = { path: string; edits: Edit[] };

export function columnsOf(edits: readonly Edit[]): Column[] {
  const columns: Column[] = [];
  for (const edit of [...edits].sort((one, other) => one.typedAt - other.typedAt)) {
    const column = columns.find((candidate) => fits(candidate, edit));
    if (column) column.edits.push(edit);
    else columns.push({ path: pathOf(edit), edits: [edit] });
  }
  return columns;
}

const fits = (column: Column, edit: Edit): boolean =>
  column.edits.length < COLUMN &&
  column.path === pathOf(edit) &&
  workTypeOf(column.edits[0]) === workTypeOf(edit) &&
  column.edits.every((other) => other.studentId !== edit.studentId);

const workTypeOf = (edit: Edit | undefined) => (edit?.wanted.kind === 'mark' ? edit.wanted.workType : undefined);

const pathOf = ({ lessonId, wanted }: Edit): string =>
  `/api/journal/lessons/${lessonId}/${wanted.kind === 'mark' ? 'marks' : 'attendance'}`;

export function bodyOf({ edits }: Column, origin: 'UI' | 'OFFLINE') {
  const workType = workTypeOf(edits[0]);
  return {
    origin,
    ...(workType ? { workType } : {}),
    entries: edits.map(({ studentId, seen, wanted }) => {
      if (wanted.kind === 'mark') {
        const { markId, value } = wanted;
        return { studentId, markId, value, seen };
      }
      const { status, lateMinutes } = wanted;
      return { studentId, status, ...(lateMinutes === undefined ? {} : { lateMinutes }), seen };
    }),
  };
}
