import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered, people } from '@/api/http';
import type { Directory, Name } from './shapes';

/** The names of the staff by id, for everybody who is logged in. */
export function useDirectory(): { names: ReadonlyMap<string, Name>; isPending: boolean } {
  const { data, isPending } = useQuery({
    queryKey: ['people', 'directory'],
    queryFn: async ({ signal }) => (await answered(people.GET('/api/people/directory', { signal }))) as Directory,
    staleTime: 600_000,
  });
  const names = useMemo(() => new Map(data?.staff.map(({ staffId, name }) => [staffId, name])), [data]);
  return { names, isPending };
}
