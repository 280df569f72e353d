import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered, people } from '@/api/http';
import type { Name, Roster } from './shapes';

type Of = { group: string } | { class: string };

export const rosterQuery = (of: Of) =>
  queryOptions({
    queryKey: ['people', 'roster', ...Object.entries(of).flat()],
    queryFn: async ({ signal }) => (await answered(rosterOf(of, signal))) as Roster,
    staleTime: 300_000,
  });

const rosterOf = (of: Of, signal: AbortSignal) =>
  'group' in of
    ? people.GET('/api/people/groups/{groupId}/roster', { params: { path: { groupId: of.group } }, signal })
    : people.GET('/api/people/classes/{classId}/roster', { params: { path: { classId: of.class } }, signal });

/** The students of a group or class with their names; `names` finds one by id, `groupName` is that of the list. */
export function useRoster(of: Of) {
  const query = useQuery(rosterQuery(of));
  const names = useMemo<ReadonlyMap<string, Name>>(
    () => new Map(query.data?.students.map(({ studentId, name }) => [studentId, name])),
    [query.data],
  );
  return { ...query, names };
}
