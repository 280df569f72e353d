import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { Missed } from '../answers';

export function useMissed(query: { classId: string; from: string; until: string }) {
  return useQuery({
    queryKey: ['reporting', 'missed-lessons', query],
    queryFn: async ({ signal }) =>
      (await answered(reporting.GET('/api/reporting/missed-lessons', { params: { query }, signal }))) as Missed,
  });
}
