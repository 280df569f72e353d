import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { SummarySheet } from '../answers';

export function useSummary(classId: string, termId: string) {
  return useQuery({
    queryKey: ['reporting', 'summary-sheet', classId, termId],
    queryFn: async ({ signal }) => {
      const params = { path: { classId }, query: { termId } };
      return (await answered(
        reporting.GET('/api/reporting/summary-sheet/{classId}', { params, signal }),
      )) as SummarySheet;
    },
  });
}
