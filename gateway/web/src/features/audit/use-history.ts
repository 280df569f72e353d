import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { Entry, PageId } from './shapes';

const AT_ONCE = 500;

/** Every entry of a page, oldest first. */
export function usePageHistory(page: PageId) {
  return useQuery({
    queryKey: ['reporting', 'audit', 'history', page],
    queryFn: async ({ signal }) => {
      const entries: Entry[] = [];
      let after: number | undefined;
      do {
        const answer = await answered(
          reporting.GET('/api/reporting/audit/pages/{groupId}/{subjectId}/{termId}/history', {
            params: { path: page, query: { after, limit: AT_ONCE } },
            signal,
          }),
        );
        entries.push(...((answer.entries ?? []) as Entry[]));
        after = answer.next ?? undefined;
      } while (after !== undefined);
      return entries;
    },
  });
}
