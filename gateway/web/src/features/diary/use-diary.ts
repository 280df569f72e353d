import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import { plusDays, type SchoolDate } from '@/shared/format/dates';
import type { Diary } from './answers';

/** Two weeks from a Monday on: the second holds tomorrow when today is a Saturday. */
export function useDiary(studentId: string, monday: SchoolDate) {
  const span = `from=${monday}&until=${plusDays(monday, 13)}`;
  return useQuery({
    queryKey: ['journal', 'diary', studentId, monday],
    queryFn: ({ signal }) =>
      request<Diary>('GET', `/api/journal/diary/${encodeURIComponent(studentId)}?${span}`, undefined, signal),
  });
}
