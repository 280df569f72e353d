import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '@/api/http';
import type { Subjects } from '@/api/pending';

/** The subjects of the school by id. */
export function useSubjects() {
  const { data, isPending } = useQuery({
    queryKey: ['schedule', 'subjects'],
    queryFn: ({ signal }) => request<Subjects>('GET', '/api/schedule/subjects', undefined, signal),
    staleTime: 600_000,
  });
  const subjects = useMemo(() => new Map(data?.subjects.map((subject) => [subject.subjectId, subject])), [data]);
  return { subjects, isPending };
}
