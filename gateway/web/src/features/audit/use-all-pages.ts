import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { Pages } from '@/api/pending';

/** The pages of the register that the user may read. */
export function useAllPages() {
  return useQuery({
    queryKey: ['journal', 'pages'],
    queryFn: ({ signal }) => request<Pages>('GET', '/api/journal/pages', undefined, signal),
    select: ({ pages }) => pages,
  });
}
