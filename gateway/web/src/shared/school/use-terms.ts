import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered, schedule } from '@/api/http';
import type { Year } from './schedule-shapes';

/** The school years and, by id, their terms. */
export function useTerms() {
  const { data, isPending } = useQuery({
    queryKey: ['schedule', 'years'],
    queryFn: async ({ signal }) =>
      (await answered(schedule.GET('/api/schedule/years', { signal }))) as { years: Year[] },
    staleTime: 600_000,
  });
  const terms = useMemo(
    () => new Map(data?.years.flatMap((year) => year.terms).map((term) => [term.termId, term])),
    [data],
  );
  return { years: data?.years ?? [], terms, isPending };
}
