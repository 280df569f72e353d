import { clockTime, timeOf } from '@/shared/format/dates';
import type { EntryKind, Lesson, Lock, PageAnswer, Student, WorkType } from './answers';
import type { Cell } from './cell';
import type { Wanted } from './edit';

/** Why nothing can be entered: the code of the server's rule, and its facts. */
export type Hindrance = { code: string; facts: Record<string, unknown>; correctable: boolean };

const ENTRY_OF: Record<WorkType, EntryKind> = {
  ORAL_ANSWER: 'CURRENT_MARKS',
  CLASS_WORK: 'CURRENT_MARKS',
  HOME_WORK: 'CURRENT_MARKS',
  QUIZ: 'CURRENT_MARKS',
  WRITTEN_WORK: 'WRITTEN_MARKS',
  CONTROL_WORK: 'WRITTEN_MARKS',
  MONITORING_WORK: 'MONITORING_MARKS',
};

export const entryOf = (wanted: Wanted): EntryKind =>
  wanted.kind === 'attendance' ? 'ATTENDANCE' : ENTRY_OF[wanted.workType];

/** The lock of an entry, once its moment has come. */
export function lockOf(lesson: Lesson, entry: EntryKind, at: Date): Lock | undefined {
  return lesson.locks.find((lock) => lock.entry === entry && at.getTime() >= Date.parse(lock.since));
}

export function hasBegun(lesson: Lesson, page: Pick<PageAnswer, 'today' | 'timeZone'>, at: Date): boolean {
  if (lesson.date !== page.today) return lesson.date < page.today;
  return timeOf(at.toISOString(), 'ru', page.timeZone) >= clockTime(lesson.startsAt);
}

export const isMember = (student: Student, lesson: Lesson): boolean =>
  (!student.from || student.from <= lesson.date) && (!student.until || lesson.date <= student.until);

/** What the server would say, said at once; it has the last word. */
export function hindrance(
  page: PageAnswer,
  lesson: Lesson,
  student: Student,
  cell: Cell,
  wanted: Wanted,
  at: Date,
): Hindrance | undefined {
  const no = (code: string, facts: Record<string, unknown> = {}) => ({ code, facts, correctable: false });
  if (lesson.cancelled) return no('lesson-cancelled');
  if (!isMember(student, lesson)) return no('student-not-on-roster');
  if (!lesson.mine && !excuses(page, cell, wanted)) return no('not-your-lesson');
  if (!hasBegun(lesson, page, at)) return no('lesson-not-begun');
  if (!lesson.mine) return undefined;
  const lock = lockOf(lesson, entryOf(wanted), at);
  if (!lock) return undefined;
  const { policy, policyValue, since } = lock;
  return { code: 'lesson-locked', facts: { policy, policyValue, lockedSince: since }, correctable: true };
}

/** The homeroom teacher turns Н into П or Б. */
const excuses = (page: PageAnswer, cell: Cell, wanted: Wanted): boolean =>
  page.mayExcuse === true &&
  wanted.kind === 'attendance' &&
  cell.attendance?.status === 'ABSENT' &&
  (wanted.status === 'EXCUSED' || wanted.status === 'ILL');
