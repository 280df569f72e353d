import { useQuery } from '@tanstack/react-query';
import { answered, reporting } from '@/api/http';
import type { PageFill, PageOfStudents, TeacherFill } from '../answers';

type Asked = { termId: string; target?: number };

export function usePagesFill({ termId, target }: Asked) {
  return useQuery({
    queryKey: ['reporting', 'fill-rate', 'pages', termId, target],
    queryFn: async ({ signal }) => {
      const query = { termId, target };
      const { pages = [] } = await answered(
        reporting.GET('/api/reporting/fill-rate/pages', { params: { query }, signal }),
      );
      return pages as PageFill[];
    },
  });
}

export function useTeachersFill({ termId, target }: Asked) {
  return useQuery({
    queryKey: ['reporting', 'fill-rate', 'teachers', termId, target],
    queryFn: async ({ signal }) => {
      const query = { termId, target };
      const { teachers = [] } = await answered(
        reporting.GET('/api/reporting/fill-rate/teachers', { params: { query }, signal }),
      );
      return teachers as TeacherFill[];
    },
  });
}

export function useFillOfPage(path: { groupId: string; subjectId: string; termId: string }, target?: number) {
  return useQuery({
    queryKey: ['reporting', 'fill-rate', 'page', path, target],
    queryFn: async ({ signal }) =>
      (await answered(
        reporting.GET('/api/reporting/fill-rate/pages/{groupId}/{subjectId}/{termId}', {
          params: { path, query: { target } },
          signal,
        }),
      )) as PageOfStudents,
  });
}
