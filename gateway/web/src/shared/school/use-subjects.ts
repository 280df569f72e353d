import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered, schedule } from '@/api/http';
import type { Subject } from './schedule-shapes';

/** The subjects of the school by id. */
export function useSubjects() {
  const { data, isPending } = useQuery({
    queryKey: ['schedule', 'subjects'],
    queryFn: async ({ signal }) =>
      (await answered(schedule.GET('/api/schedule/subjects', { signal }))) as { subjects: Subject[] },
    staleTime: 600_000,
  });
  const subjects = useMemo(() => new Map(data?.subjects.map((subject) => [subject.subjectId, subject])), [data]);
  return { subjects, isPending };
}
