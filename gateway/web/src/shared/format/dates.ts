import { now } from './clock';

/** A date of the school as the services write it, such as 2026-11-20; never a moment. */
export type SchoolDate = string;

/** Noon UTC, so that no time zone turns the date over while it is written out. */
const noon = (date: SchoolDate) => new Date(`${date}T12:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made;
}

const dateWith = (options: Intl.DateTimeFormatOptions) => (date: SchoolDate, language: string) =>
  format(language, { ...options, timeZone: 'UTC' }).format(noon(date));

/** 20 ноября */
export const dayAndMonth = dateWith({ day: 'numeric', month: 'long' });
/** 20 ноября 2026 г. */
export const fullDate = dateWith({ day: 'numeric', month: 'long', year: 'numeric' });
/** пятница, 20 ноября */
export const weekdayAndDate = dateWith({ weekday: 'long', day: 'numeric', month: 'long' });
/** пт, 20 нояб. */
export const shortWeekdayAndDate = dateWith({ weekday: 'short', day: 'numeric', month: 'short' });
/** пт */
export const weekdayShort = dateWith({ weekday: 'short' });
/** пятница */
export const weekdayLong = dateWith({ weekday: 'long' });
/** 20.11.2026 */
export const numericDate = dateWith({ day: '2-digit', month: '2-digit', year: 'numeric' });
/** 20.11 */
export const numericDayAndMonth = dateWith({ day: '2-digit', month: '2-digit' });
/** ноябрь */
export const monthName = dateWith({ month: 'long' });

export const dayOfMonth = (date: SchoolDate): number => Number(date.slice(8, 10));

export function plusDays(date: SchoolDate, days: number): SchoolDate {
  const moved = noon(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: SchoolDate): number => noon(date).getUTCDay() || 7;

export const mondayOf = (date: SchoolDate): SchoolDate => plusDays(date, 1 - weekday(date));

/** The school's day at a moment. */
export function schoolDateAt(moment: Date, timeZone: string): SchoolDate {
  // sv-SE writes ISO dates
  return format('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

export const schoolToday = (timeZone: string): SchoolDate => schoolDateAt(now(), timeZone);

/** 20.11, 15:30 by the school's clock. */
export function momentOf(instant: string, language: string, timeZone: string): string {
  return format(language, { timeZone, day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

/** 15:30 by the school's clock. */
export function timeOf(instant: string, language: string, timeZone: string): string {
  return format(language, { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** The services write times as 09:00 or 09:00:00. */
export const clockTime = (time: string): string => time.slice(0, 5);
