import { useQuery } from '@tanstack/react-query';
import { everyPage } from '@/api/every-page';
import { answered, journal } from '@/api/http';
import type { Correction, Corrections, CorrectionState } from './answers';

const byTime = (one: Correction, other: Correction) => one.requestedAt.localeCompare(other.requestedAt);

/** Those that wait longest come first; what is decided, the newest first. */
export function useCorrections(state: CorrectionState) {
  return useQuery({
    queryKey: ['journal', 'corrections', state],
    queryFn: ({ signal }) =>
      everyPage(async (after) => {
        const query = { state, ...(after === undefined ? {} : { after }) };
        const page = await answered(journal.GET('/api/journal/corrections', { params: { query }, signal }));
        const { corrections, next } = page as Corrections;
        return { rows: corrections, next };
      }),
    select: (corrections) => {
      const ordered = [...corrections].sort(byTime);
      return state === 'REQUESTED' ? ordered : ordered.reverse();
    },
    refetchInterval: 120_000,
  });
}
