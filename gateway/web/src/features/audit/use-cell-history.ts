import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { CellId, Entry } from './shapes';

/** Every mark and attendance of a student in a lesson, oldest first. */
export function useCellHistory(cell: CellId) {
  return useQuery({
    queryKey: ['reporting', 'audit', 'cell', cell],
    queryFn: async ({ signal }) => {
      const answer = await answered(
        reporting.GET('/api/reporting/audit/lessons/{lessonId}/students/{studentId}', {
          params: { path: cell },
          signal,
        }),
      );
      return (answer.entries ?? []) as Entry[];
    },
  });
}
