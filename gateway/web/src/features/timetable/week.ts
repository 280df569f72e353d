import type { Entry } from '@/shared/school/schedule-shapes';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6] as const;

export const placeKey = (weekday: number, period: number): string => `${weekday} ${period}`;

/** The entries in force on a day, by weekday and period. Subgroups of a class stand in one place beside each other. */
export function weekOn(entries: readonly Entry[], date: string): Map<string, Entry[]> {
  const places = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.from > date || (entry.until !== undefined && entry.until < date)) continue;
    const key = placeKey(entry.weekday, entry.period);
    places.set(key, [...(places.get(key) ?? []), entry]);
  }
  return places;
}

/** The periods that a grid shows: those of the bells, and any that entries have beyond them. */
export function periodsOf(bells: readonly number[], entries: readonly Entry[]): number[] {
  const all = new Set([...bells, ...entries.map(({ period }) => period)]);
  return [...all].sort((one, other) => one - other);
}
