import { useQuery } from '@tanstack/react-query';
import { answered, schedule } from '@/api/http';
import type { Lesson } from './schedule-shapes';

type Of = { classId?: string; teacherId?: string };

/** The lessons of a day, of a class, a teacher or the whole school, in their order. */
export function useLessonsOn(date: string, of: Of, enabled = true) {
  return useQuery({
    queryKey: ['schedule', 'lessons', date, of],
    queryFn: async ({ signal }) => {
      const { lessons = [] } = await answered(
        schedule.GET('/api/schedule/lessons', { params: { query: { from: date, until: date, ...of } }, signal }),
      );
      return (lessons as Lesson[]).sort((one, other) => one.period - other.period);
    },
    enabled: enabled && date !== '',
  });
}
