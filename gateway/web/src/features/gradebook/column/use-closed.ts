import { now } from '@/shared/format/clock';
import type { EntryKind, Lesson } from '../model/answers';
import { lockOf } from '../model/rights';

/** Whether the user can't write this part of the lesson. */
export const useClosed = (lesson: Lesson, entry: EntryKind): boolean =>
  !lesson.mine || lesson.cancelled || lockOf(lesson, entry, now()) !== undefined;
