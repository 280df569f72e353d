import { useQueries } from '@tanstack/react-query';
import type { Name } from './shapes';
import { rosterQuery } from './use-roster';

/** The students of several groups by id, for lists that cross groups; a group that one may not see leaves its ids unnamed. */
export function useRosters(groupIds: Iterable<string>): ReadonlyMap<string, Name> {
  return useQueries({
    queries: [...new Set(groupIds)].map((group) => rosterQuery({ group })),
    combine: (rosters) =>
      new Map(rosters.flatMap(({ data }) => data?.students ?? []).map(({ studentId, name }) => [studentId, name])),
  });
}
