import type { LessonAsOf, PageAsOf, StudentAsOf, TermMarkAsOf } from './shapes';

export type Grid = {
  lessons: LessonAsOf[];
  students: Set<string>;
  cells: Map<string, StudentAsOf>;
  termMarks: Map<string, TermMarkAsOf>;
};

export const cellKey = (lessonId: string, studentId: string): string => `${lessonId} ${studentId}`;

/** Rows for everybody who is on the list or has an entry; lessons in the order in which they were held. */
export function gridOf(page: PageAsOf, listed: Iterable<string>): Grid {
  const lessons = [...page.lessons].sort(
    (one, other) => one.date.localeCompare(other.date) || one.period - other.period,
  );
  const cells = new Map<string, StudentAsOf>();
  const students = new Set(listed);
  for (const lesson of lessons) {
    for (const student of lesson.students) {
      students.add(student.studentId);
      cells.set(cellKey(lesson.lessonId, student.studentId), student);
    }
  }
  const termMarks = new Map(page.termMarks.map((mark) => [mark.studentId, mark]));
  for (const studentId of termMarks.keys()) students.add(studentId);
  return { lessons, students, cells, termMarks };
}
