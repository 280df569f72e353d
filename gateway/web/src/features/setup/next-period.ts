export type PeriodTimes = { startsAt: string; endsAt: string };

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clock = (total: number) =>
  `${String(Math.floor(total / 60) % 24).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;

const LENGTH = 45;
const BREAK = 10;

/** The period after the last one: as long, and after the same break. */
export function nextPeriod(periods: readonly PeriodTimes[]): PeriodTimes {
  const last = periods.at(-1);
  if (!last) return { startsAt: '08:30', endsAt: '09:15' };
  const before = periods.at(-2);
  const pause = before ? minutes(last.startsAt) - minutes(before.endsAt) : BREAK;
  const length = minutes(last.endsAt) - minutes(last.startsAt) || LENGTH;
  const starts = minutes(last.endsAt) + pause;
  return { startsAt: clock(starts), endsAt: clock(starts + length) };
}
