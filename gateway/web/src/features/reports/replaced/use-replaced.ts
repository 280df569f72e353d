import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { Replaced } from '../answers';

export function useReplaced(query: { from: string; until: string }) {
  return useQuery({
    queryKey: ['reporting', 'replaced-lessons', query],
    queryFn: async ({ signal }) =>
      (await answered(reporting.GET('/api/reporting/replaced-lessons', { params: { query }, signal }))) as Replaced,
  });
}
