import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { Pages } from '@/api/pending';
import { useSignedIn } from '@/shared/auth/session';
import { useGroups } from '@/shared/school/use-groups';
import { useClasses } from './use-classes';

/** The classes whose lessons one may ask for: all for control, else those one teaches or leads, by the pages one may read. */
export function useReachedClasses(): { classId: string; name: string }[] {
  const { has } = useSignedIn();
  const control = has('HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR');
  const classes = useClasses({ teachers: true });
  const { groups } = useGroups();
  const { data } = useQuery({
    queryKey: ['journal', 'pages'],
    queryFn: ({ signal }) => request<Pages>('GET', '/api/journal/pages', undefined, signal),
    enabled: !control,
  });
  if (control) return classes;
  const reached = new Set(data?.pages.flatMap(({ groupId }) => groups.get(groupId)?.classIds ?? []));
  return classes.filter(({ classId }) => reached.has(classId));
}
