import { useQuery } from '@tanstack/react-query';
import { answered, schedule } from '@/api/http';
import type { Load } from './schedule-shapes';

/** Who teaches what to whom, and how many hours a week; for staff. */
export function useLoads() {
  return useQuery({
    queryKey: ['schedule', 'loads'],
    queryFn: async ({ signal }) => {
      const { loads = [] } = await answered(schedule.GET('/api/schedule/loads', { signal }));
      return loads as Load[];
    },
  });
}
