import { useQuery } from '@tanstack/react-query';
import { answered, journal } from '@/api/http';
import { plusDays, type SchoolDate } from '@/shared/format/dates';
import type { Diary } from './answers';

/** Two weeks from a Monday on: the second holds tomorrow when today is a Saturday. */
export function useDiary(studentId: string, monday: SchoolDate) {
  const params = { path: { studentId }, query: { from: monday, until: plusDays(monday, 13) } };
  return useQuery({
    queryKey: ['journal', 'diary', studentId, monday],
    queryFn: async ({ signal }) =>
      (await answered(journal.GET('/api/journal/diary/{studentId}', { params, signal }))) as Diary,
  });
}
