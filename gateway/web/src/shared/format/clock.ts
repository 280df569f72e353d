let ahead = 0;
let shifted = 0;
const listeners = new Set<() => void>();

const HALF_A_DAY = 43_200_000;

/** The clock of the servers: that of a school's PC may be wrong. */
export function noteServerTime(header: string | null): void {
  const server = header ? Date.parse(header) : NaN;
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  // the header is whole seconds and some milliseconds old
  ahead = Math.abs(difference) < 5_000 ? 0 : difference;
}

/**
 * The school's day, as a service has said it. Where a demonstration or a test has set the school's clock, it lies days
 * away; then it is taken to be noon of that day, and the services know better.
 */
export function noteSchoolDay(today: string): void {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const difference = noon - (Date.now() + ahead);
  const before = shifted;
  shifted = Math.abs(difference) > 3 * HALF_A_DAY ? difference : 0;
  if (Math.abs(shifted - before) > HALF_A_DAY) listeners.forEach((listener) => listener());
}

/** Tells when the school's day turns out to be another one. */
export function onDaySet(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const now = (): Date => new Date(Date.now() + ahead + shifted);
