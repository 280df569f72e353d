import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { Progress, ProgressBy } from '../answers';

export function useProgress(termId: string, by: ProgressBy) {
  return useQuery({
    queryKey: ['reporting', 'progress', termId, by],
    queryFn: async ({ signal }) =>
      (await answered(
        reporting.GET('/api/reporting/progress', { params: { query: { termId, by } }, signal }),
      )) as Progress,
  });
}
