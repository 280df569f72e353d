import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { Classes } from '@/api/pending';

/** The classes of the school; for staff and auditors. */
export function useClasses() {
  return useQuery({
    queryKey: ['people', 'classes'],
    queryFn: ({ signal }) => request<Classes>('GET', '/api/people/classes', undefined, signal),
    select: ({ classes }) => classes,
  });
}
