import { useQuery } from '@tanstack/react-query';
import { answered, journal } from '@/api/http';

/** The school's rounding of averages, such as 0.5; undefined while it is not known. */
export function useRounding(): number | undefined {
  const { data } = useQuery({
    queryKey: ['journal', 'policies'],
    queryFn: ({ signal }) => answered(journal.GET('/api/journal/policies', { signal })),
    staleTime: 600_000,
  });
  const set = Number(data?.find(({ policy }) => policy === 'term-marks.rounding')?.value ?? NaN);
  return Number.isFinite(set) ? set : undefined;
}
