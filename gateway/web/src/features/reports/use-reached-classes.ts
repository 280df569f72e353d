import { useSignedIn } from '@/shared/auth/session';
import { useGroups } from '@/shared/school/use-groups';
import { usePages } from '@/shared/school/use-pages';
import { useClasses } from './use-classes';

/** The classes whose lessons one may ask for: all for control, else those one teaches or leads, by the pages one may read. */
export function useReachedClasses(): { classId: string; name: string }[] {
  const { has } = useSignedIn();
  const control = has('HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR');
  const classes = useClasses({ teachers: true });
  const { groups } = useGroups();
  const pages = usePages({ enabled: !control });
  if (control) return classes;
  const reached = new Set(pages.data?.flatMap(({ groupId }) => groups.get(groupId)?.classIds ?? []));
  return classes.filter(({ classId }) => reached.has(classId));
}
