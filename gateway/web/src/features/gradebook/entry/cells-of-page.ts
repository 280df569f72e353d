import type { PageAnswer } from '../model/answers';
import { cellId, type Cell, type CellId } from '../model/cell';

/** The cells of a page, by lesson and student. */
export function cellsOf(page: PageAnswer): Map<CellId, Cell> {
  const cells = new Map<CellId, Cell>();
  const change = (lessonId: string, student: number, how: (cell: Cell) => Cell) => {
    const studentId = page.students[student]?.studentId;
    if (studentId === undefined) return;
    const id = cellId(lessonId, studentId);
    cells.set(id, how(cells.get(id) ?? { marks: [] }));
  };
  for (const { lessonId, student, ...mark } of page.marks) {
    change(lessonId, student, (cell) => ({ ...cell, marks: [...cell.marks, mark] }));
  }
  for (const { lessonId, student, ...attendance } of page.attendance) {
    change(lessonId, student, (cell) => ({ ...cell, attendance }));
  }
  return cells;
}

export function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return stamp(one) === stamp(other);
}

const stamp = (cell: Cell | undefined): string =>
  [
    ...(cell?.marks ?? [])
      .map((mark) => `${mark.markId}=${mark.value}#${mark.version}.${mark.commentVersion ?? 0}`)
      .sort(),
    cell?.attendance ? `${cell.attendance.status}:${cell.attendance.lateMinutes ?? ''}#${cell.attendance.version}` : '',
  ].join(' ');
