import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '@/api/http';
import type { Name, Roster } from '@/api/pending';

type Of = { group: string } | { class: string };

/** The students of a group or class with their names; `names` finds one by id, `groupName` is that of the list. */
export function useRoster(of: Of) {
  const path = 'group' in of ? `groups/${of.group}` : `classes/${of.class}`;
  const query = useQuery({
    queryKey: ['people', 'roster', path],
    queryFn: ({ signal }) => request<Roster>('GET', `/api/people/${path}/roster`, undefined, signal),
    staleTime: 300_000,
  });
  const names = useMemo<ReadonlyMap<string, Name>>(
    () => new Map(query.data?.students.map(({ studentId, name }) => [studentId, name])),
    [query.data],
  );
  return { ...query, names };
}
