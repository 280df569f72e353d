import { useQuery } from '@tanstack/react-query';
import { answered, schedule } from '@/api/http';
import type { Bells } from './schedule-shapes';

/** The bell schedules: which period begins and ends when. */
export function useBells() {
  return useQuery({
    queryKey: ['schedule', 'bells'],
    queryFn: async ({ signal }) => {
      const { bells = [] } = await answered(schedule.GET('/api/schedule/bells', { signal }));
      return bells as Bells[];
    },
    staleTime: 600_000,
  });
}
