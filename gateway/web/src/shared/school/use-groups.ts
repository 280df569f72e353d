import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '@/api/http';
import type { Groups } from '@/api/pending';

/** The teaching groups by id; for staff and auditors. */
export function useGroups() {
  const { data, isPending } = useQuery({
    queryKey: ['people', 'groups'],
    queryFn: ({ signal }) => request<Groups>('GET', '/api/people/groups', undefined, signal),
    staleTime: 300_000,
  });
  const groups = useMemo(() => new Map(data?.groups.map((group) => [group.groupId, group])), [data]);
  return { groups, isPending };
}
