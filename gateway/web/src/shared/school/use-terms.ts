import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '@/api/http';
import type { Years } from '@/api/pending';

/** The school years and, by id, their terms. */
export function useTerms() {
  const { data, isPending } = useQuery({
    queryKey: ['schedule', 'years'],
    queryFn: ({ signal }) => request<Years>('GET', '/api/schedule/years', undefined, signal),
    staleTime: 600_000,
  });
  const terms = useMemo(
    () => new Map(data?.years.flatMap((year) => year.terms).map((term) => [term.termId, term])),
    [data],
  );
  return { years: data?.years ?? [], terms, isPending };
}
