import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { Day } from '@/api/pending';

/** The lessons that the teacher holds on a day of the school, own and substituted; today where no date is given. */
export function useDay(date: string | undefined) {
  return useQuery({
    queryKey: ['journal', 'day', date ?? 'today'],
    queryFn: ({ signal }) => request<Day>('GET', `/api/journal/day${date ? `?date=${date}` : ''}`, undefined, signal),
    refetchInterval: 120_000,
  });
}
