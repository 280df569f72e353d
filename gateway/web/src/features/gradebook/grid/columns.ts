import { now } from '@/shared/format/clock';
import { monthName } from '@/shared/format/dates';
import type { Lesson, PageAnswer } from '../model/answers';
import { hasBegun, lockOf } from '../model/rights';

export type Month = { name: string; span: number };

export function monthsOf(lessons: readonly Lesson[], language: string): Month[] {
  const months: Month[] = [];
  for (const { date } of lessons) {
    const name = monthName(date, language);
    const last = months.at(-1);
    if (last?.name === name) last.span++;
    else months.push({ name, span: 1 });
  }
  return months;
}

/** How a column is drawn, as a list of words for its data-column attribute. */
export function columnKind(page: PageAnswer, place: number): string {
  const lesson = page.lessons[place];
  if (!lesson) return '';
  const before = page.lessons[place - 1];
  const kinds = [
    lesson.date === page.today && 'today',
    !hasBegun(lesson, page, now()) && 'future',
    lesson.cancelled && 'cancelled',
    !lesson.mine && 'foreign',
    before && before.date.slice(0, 7) !== lesson.date.slice(0, 7) && 'month-start',
  ];
  return kinds.filter(Boolean).join(' ');
}

/** The deadline of the topic has passed, and none is written. */
export const isOverdue = (lesson: Lesson): boolean =>
  !lesson.cancelled && !lesson.topic && lockOf(lesson, 'TOPIC', now()) !== undefined;

const HOUR = 3_600_000;
const SOON = 24;

/** How many hours an own lesson that has begun stays open; nothing where that is longer than a day. */
export function hoursLeft(lesson: Lesson, due: string | undefined, page: PageAnswer): number | undefined {
  if (!due || !lesson.mine || lesson.cancelled || !hasBegun(lesson, page, now())) return undefined;
  const hours = (Date.parse(due) - now().getTime()) / HOUR;
  return hours > 0 && hours <= SOON ? Math.ceil(hours) : undefined;
}

/** Where the page opens: the lesson that was asked for, else the first of today or after it, else the last. */
export function firstColumn(page: PageAnswer, asked: string | undefined): number {
  const wanted = page.lessons.findIndex((lesson) => lesson.lessonId === asked);
  if (wanted >= 0) return wanted;
  const coming = page.lessons.findIndex((lesson) => lesson.date >= page.today);
  return coming >= 0 ? coming : Math.max(0, page.lessons.length - 1);
}

/** The first lesson of the month before or after that of a column. */
export function columnOfMonth(lessons: readonly Lesson[], column: number, step: 1 | -1): number {
  const month = (place: number) => lessons[place]?.date.slice(0, 7);
  let place = column;
  if (step === 1) {
    while (place < lessons.length - 1 && month(place) === month(column)) place++;
    return place;
  }
  while (place > 0 && month(place - 1) === month(column)) place--;
  if (place !== column || place === 0) return place;
  const previous = month(place - 1);
  while (place > 0 && month(place - 1) === previous) place--;
  return place;
}
