import { answered, schedule } from '@/api/http';
import type { components } from '@/api/schedule';

export type Made = components['schemas']['Made'];

/** Asks until nothing is left: the service answers after some seconds how far it came. */
export async function makeLessons(
  schoolYearId: string,
  until: string | undefined,
  tell: (soFar: Made) => void,
): Promise<Made> {
  let sum: Made = {};
  do {
    const made = await answered(
      schedule.POST('/api/schedule/years/{schoolYearId}/lessons', {
        params: { path: { schoolYearId } },
        body: { until, afterEntryId: sum.lastEntryId },
      }),
    );
    sum = {
      ...made,
      scheduled: (sum.scheduled ?? 0) + (made.scheduled ?? 0),
      unchanged: (sum.unchanged ?? 0) + (made.unchanged ?? 0),
      cancelled: (sum.cancelled ?? 0) + (made.cancelled ?? 0),
      refused: [...(sum.refused ?? []), ...(made.refused ?? [])],
    };
    tell(sum);
  } while (sum.lastEntryId);
  return sum;
}
