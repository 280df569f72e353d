import { plusDays, weekday, type SchoolDate } from '@/shared/format/dates';
import type { Diary, DiaryDay } from './answers';

/** The days of a week as they are shown: Monday to Friday always, the weekend where it has lessons. */
export function daysOfWeek(diary: Diary, monday: SchoolDate): DiaryDay[] {
  const known = new Map(diary.days.map((day) => [day.date, day]));
  return Array.from({ length: 7 }, (_, place) => plusDays(monday, place))
    .map((date) => known.get(date) ?? { date, lessons: [] })
    .filter(({ date, lessons }) => weekday(date) <= 5 || lessons.length > 0);
}

/** Today and the next day with lessons, if they are in reach: what one opens the diary for. */
export function nextDays(diary: Diary): DiaryDay[] {
  const { today, days } = diary;
  const held = days.filter(({ lessons }) => lessons.length > 0);
  const first = held.filter(({ date }) => date === today);
  const next = held.filter(({ date }) => date > today).sort((one, other) => (one.date < other.date ? -1 : 1));
  return [...first, ...next.slice(0, 1)];
}

/** 16–21 ноября */
export function weekText(days: readonly { date: SchoolDate }[], monday: SchoolDate, language: string): string {
  const noon = (date: SchoolDate) => new Date(`${date}T12:00:00Z`);
  const last = days.at(-1)?.date ?? plusDays(monday, 4);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(
    noon(monday),
    noon(last),
  );
}
