import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered, people } from '@/api/http';
import type { GroupRow } from '@/shared/people/shapes';

/** The teaching groups by id; for staff and auditors. */
export function useGroups() {
  const { data, isPending } = useQuery({
    queryKey: ['people', 'groups'],
    queryFn: async ({ signal }) =>
      (await answered(people.GET('/api/people/groups', { signal }))) as { groups: GroupRow[] },
    staleTime: 300_000,
  });
  const groups = useMemo(() => new Map(data?.groups.map((group) => [group.groupId, group])), [data]);
  return { groups, isPending };
}
