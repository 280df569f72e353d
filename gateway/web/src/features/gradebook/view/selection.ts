import type { GridStore } from '../entry/grid-store';
import type { Lesson, PageAnswer } from '../model/answers';
import { weightedAverage } from '../model/averages';
import { cellId, type MarkInCell } from '../model/cell';
import type { Row } from '../model/rows';

export const ONLY = ['all', 'absent', 'below3', 'unmarked'] as const;
export const ORDERS = ['list', 'average'] as const;

export type Only = (typeof ONLY)[number];
export type Order = (typeof ORDERS)[number];

/** Whom the page shows, and in which order. It is drawn up once: nobody leaves the list while the teacher types. */
export type Selection = { only: Only; order: Order; rows?: readonly string[] };

export const EVERYBODY: Selection = { only: 'all', order: 'list' };

type Sheet = { store: GridStore; lessons: readonly Lesson[]; page: PageAnswer };

const marksOf = ({ store, lessons }: Sheet, row: Row): MarkInCell[] =>
  lessons.flatMap(({ lessonId }) => [...store.cell(cellId(lessonId, row.studentId)).marks]);

export const averageOf = (sheet: Sheet, row: Row): number | undefined =>
  weightedAverage(marksOf(sheet, row), sheet.page.weights);

/** The students of a kind; absent means in one lesson. */
export function those(only: Only, everybody: readonly Row[], sheet: Sheet, lesson: Lesson | undefined): Row[] {
  return everybody.filter((row) => {
    switch (only) {
      case 'all':
        return true;
      case 'absent': {
        const status = sheet.store.cell(cellId(lesson?.lessonId ?? '', row.studentId)).attendance?.status;
        return status === 'ABSENT' || status === 'EXCUSED' || status === 'ILL';
      }
      case 'below3':
        return (averageOf(sheet, row) ?? 5) < 3;
      case 'unmarked':
        return marksOf(sheet, row).length === 0;
    }
  });
}

export function selected(
  { only, order }: Selection,
  everybody: readonly Row[],
  sheet: Sheet,
  lesson: Lesson | undefined,
): Selection {
  if (only === 'all' && order === 'list') return EVERYBODY;
  const rows = those(only, everybody, sheet, lesson);
  if (order === 'average') rows.sort((one, other) => (averageOf(sheet, other) ?? 0) - (averageOf(sheet, one) ?? 0));
  return { only, order, rows: rows.map(({ studentId }) => studentId) };
}

/** The rows of a selection, in its order. */
export function rowsIn({ rows }: Selection, everybody: readonly Row[]): readonly Row[] {
  if (!rows) return everybody;
  const known = new Map(everybody.map((row) => [row.studentId, row]));
  return rows.map((id) => known.get(id)).filter((row) => row !== undefined);
}
