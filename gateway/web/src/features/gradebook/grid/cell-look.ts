import { schoolDateAt } from '@/shared/format/dates';
import type { CellView } from '../entry/grid-store';
import type { Lesson, PageAnswer } from '../model/answers';
import type { MarkInCell } from '../model/cell';

/** Signs in the corners of a cell, each with a shape of its own. */
export type Corner = 'corrected' | 'late-entry' | 'comment';

export function cornersOf(view: CellView, lesson: Lesson, page: PageAnswer): Corner[] {
  const { marks, attendance } = view.cell;
  const corners: Corner[] = [];
  if (attendance?.corrected || marks.some((mark) => mark.corrected)) corners.push('corrected');
  if (marks.some((mark) => isLate(mark, lesson, page))) corners.push('late-entry');
  if (marks.some((mark) => mark.comment)) corners.push('comment');
  return corners;
}

/** Entered on a later day of the school than the lesson's. */
const isLate = ({ enteredAt }: MarkInCell, lesson: Lesson, { timeZone }: PageAnswer): boolean =>
  enteredAt !== undefined && schoolDateAt(new Date(enteredAt), timeZone) > lesson.date;

/** The mark that gives the cell its colour. */
export const lowest = (marks: readonly MarkInCell[]): string =>
  marks.map(({ value }) => value).reduce((least, value) => (value < least ? value : least));

/** Петрова О. Н. → ПО, beside what this person has just changed. */
export const initials = (name: string): string =>
  name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
