import type { Day, DayLesson } from './shapes';
import { now } from '@/shared/format/clock';
import { clockTime, timeOf } from '@/shared/format/dates';

export type Moment = 'before' | 'now' | 'after';

/** Where a lesson lies by the school's clock. */
export function momentOfLesson(lesson: DayLesson, day: Day, at: Date = now()): Moment {
  if (lesson.date !== day.today) return lesson.date < day.today ? 'after' : 'before';
  const time = timeOf(at.toISOString(), 'ru', day.timeZone);
  if (time < clockTime(lesson.startsAt)) return 'before';
  return time < clockTime(lesson.endsAt) ? 'now' : 'after';
}

/** The lesson has begun, and attendance or topic is still missing. */
export function lacking(lesson: DayLesson, day: Day): boolean {
  if (lesson.cancelled || momentOfLesson(lesson, day) === 'before') return false;
  return lesson.attendance < lesson.roster || !lesson.topic;
}
