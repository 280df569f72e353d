import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '@/api/http';
import type { Directory, Name } from '@/api/pending';

/** The names of the staff by id, for everybody who is logged in. */
export function useDirectory(): { names: ReadonlyMap<string, Name>; isPending: boolean } {
  const { data, isPending } = useQuery({
    queryKey: ['people', 'directory'],
    queryFn: ({ signal }) => request<Directory>('GET', '/api/people/directory', undefined, signal),
    staleTime: 600_000,
  });
  const names = useMemo(() => new Map(data?.staff.map(({ staffId, name }) => [staffId, name])), [data]);
  return { names, isPending };
}
