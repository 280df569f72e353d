import { useQuery } from '@tanstack/react-query';
import { answered, journal } from '@/api/http';
import type { Day } from './shapes';

/** The lessons that the teacher holds on a day of the school, own and substituted; today where no date is given. */
export function useDay(date: string | undefined) {
  return useQuery({
    queryKey: ['journal', 'day', date ?? 'today'],
    queryFn: async ({ signal }) =>
      (await answered(journal.GET('/api/journal/day', { params: { query: { date } }, signal }))) as Day,
    refetchInterval: 120_000,
  });
}
