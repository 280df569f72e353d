import { useEffect, useState } from 'react';
import { useSignedIn } from '@/shared/auth/session';
import { onClockSet } from '@/shared/format/clock';
import { schoolToday, type SchoolDate } from '@/shared/format/dates';

/** Today where the school is, and its time zone; undefined while the zone is not known. */
export function useSchoolDay(): { today: SchoolDate; timeZone: string } | undefined {
  const timeZone = useSignedIn().me?.timeZone;
  const [, tick] = useState(0);
  useEffect(() => {
    const look = () => tick((count) => count + 1);
    const timer = setInterval(look, 60_000);
    const stop = onClockSet(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return timeZone ? { timeZone, today: schoolToday(timeZone) } : undefined;
}
