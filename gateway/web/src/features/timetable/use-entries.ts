import { useQuery } from '@tanstack/react-query';
import { answered, schedule } from '@/api/http';
import type { Entry } from '@/shared/school/schedule-shapes';

export type Of = { classId: string } | { teacherId: string };

/** The weekly timetable of a class or a teacher, past and coming entries too. */
export function useEntries(of: Of | undefined) {
  return useQuery({
    queryKey: ['schedule', 'timetable', of],
    queryFn: async ({ signal }) => {
      const { entries = [] } = await answered(
        schedule.GET('/api/schedule/timetable', { params: { query: of ?? {} }, signal }),
      );
      return entries as Entry[];
    },
    enabled: of !== undefined,
  });
}
