import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { Classes } from '@/api/pending';
import { useSignedIn } from '@/shared/auth/session';
import { useLanguage } from '@/shared/format/use-language';

/** The classes that one may ask for: the school's for control, else one's own or, where teachers may ask, all. */
export function useClasses({ teachers = false } = {}): { classId: string; name: string }[] {
  const language = useLanguage();
  const { me, has } = useSignedIn();
  const every = has('HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR') || (teachers && has('TEACHER'));
  const { data } = useQuery({
    queryKey: ['people', 'classes'],
    queryFn: ({ signal }) => request<Classes>('GET', '/api/people/classes', undefined, signal),
    staleTime: 300_000,
    enabled: every,
  });
  const classes = every ? (data?.classes ?? []) : (me?.homeroomOf ?? []);
  return [...classes].sort((one, other) => one.name.localeCompare(other.name, language, { numeric: true }));
}
