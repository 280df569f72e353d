let ahead = 0;
const listeners = new Set<() => void>();

/** What the clock of a service shows: the school's, which a demonstration or a test may have set to another day. */
const SCHOOL_TIME = 'Klassny-Time';

/** So much two services or a slow line may differ without the day on the screen being drawn anew. */
const NOTABLE = 60_000;

/** Takes over the school's clock from an answer; that of this computer may be wrong, and is never the school's. */
export function noteSchoolTime(headers: Headers): void {
  const school = Date.parse(headers.get(SCHOOL_TIME) ?? '');
  if (Number.isNaN(school)) return;
  const before = ahead;
  const difference = school - Date.now();
  // an answer is some milliseconds old: a clock that is right stays as it is
  ahead = Math.abs(difference) < 5_000 ? 0 : difference;
  if (Math.abs(ahead - before) > NOTABLE) listeners.forEach((listener) => listener());
}

/** Tells when the school's clock turns out to show something else. */
export function onClockSet(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const now = (): Date => new Date(Date.now() + ahead);
