import { weekdayLong, weekdayShort } from './dates';

/** The name of a weekday, 1 = Monday. */
export function weekdayName(weekday: number, language: string, form: 'long' | 'short'): string {
  // 2024-01-01 was a Monday
  const date = `2024-01-0${weekday}`;
  return form === 'long' ? weekdayLong(date, language) : weekdayShort(date, language);
}
