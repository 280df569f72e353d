import { byName, fullName, surnameAndGiven } from '@/shared/format/names';
import type { Name } from '@/shared/people/shapes';
import type { PageAnswer, Student } from './answers';

/** A student's row of the page. */
export type Row = Student & { name?: Name; written: string; full: string };

/** The students in the order of their names; who has none in the list stands last, by id. */
export function rowsOf(page: PageAnswer, names: ReadonlyMap<string, Name>, language: string): Row[] {
  const compare = byName(language);
  return page.students
    .map((student) => {
      const name = names.get(student.studentId);
      return {
        ...student,
        name,
        written: name ? surnameAndGiven(name) : student.studentId,
        full: name ? fullName(name) : student.studentId,
      };
    })
    .sort((one, other) => {
      if (one.name && other.name) return compare(one.name, other.name);
      return Number(other.name !== undefined) - Number(one.name !== undefined) || (one.full < other.full ? -1 : 1);
    });
}
