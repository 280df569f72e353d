import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { PageAsOf, PageId } from './shapes';

/** The page as it stood at a moment; the last answer stays in sight while the next is under way. */
export function usePageAsOf(page: PageId, moment: string | undefined) {
  return useQuery({
    queryKey: ['reporting', 'audit', 'as-of', page, moment],
    queryFn: async ({ signal }) =>
      (await answered(
        reporting.GET('/api/reporting/audit/pages/{groupId}/{subjectId}/{termId}/as-of', {
          params: { path: page, query: { moment: moment ?? '' } },
          signal,
        }),
      )) as PageAsOf,
    enabled: moment !== undefined,
    placeholderData: keepPreviousData,
    // the past does not change
    staleTime: Infinity,
  });
}
