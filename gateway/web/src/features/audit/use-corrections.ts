import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { Correction } from './shapes';

/** The corrections that were applied between two days. */
export function useCorrections(from: string, until: string) {
  return useQuery({
    queryKey: ['reporting', 'corrections', from, until],
    queryFn: async ({ signal }) => {
      const answer = await answered(
        reporting.GET('/api/reporting/corrections', { params: { query: { from, until } }, signal }),
      );
      return (answer.corrections ?? []) as Correction[];
    },
    enabled: from !== '' && until !== '',
  });
}
