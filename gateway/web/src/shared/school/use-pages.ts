import { useQuery } from '@tanstack/react-query';
import { answered, journal } from '@/api/http';
import type { components } from '@/api/journal';
import type { Solid } from '@/api/solid';

/** A page of the register, as lists name it. */
export type PageEntry = Solid<components['schemas']['PageListEntry']>;

/** The pages of the register that the user may read. */
export function usePages({ enabled = true } = {}) {
  return useQuery({
    queryKey: ['journal', 'pages'],
    queryFn: async ({ signal }) =>
      (await answered(journal.GET('/api/journal/pages', { signal }))) as { pages: PageEntry[] },
    select: ({ pages }) => pages,
    enabled,
  });
}
