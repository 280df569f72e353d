import { useQueries } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { Name, Roster } from '@/api/pending';

/** The students of several groups by id, for lists that cross groups; a group that one may not see leaves its ids unnamed. */
export function useRosters(groupIds: Iterable<string>): ReadonlyMap<string, Name> {
  return useQueries({
    queries: [...new Set(groupIds)].map((groupId) => ({
      queryKey: ['people', 'roster', `groups/${groupId}`],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request<Roster>('GET', `/api/people/groups/${groupId}/roster`, undefined, signal),
      staleTime: 300_000,
    })),
    combine: (rosters) =>
      new Map(rosters.flatMap(({ data }) => data?.students ?? []).map(({ studentId, name }) => [studentId, name])),
  });
}
