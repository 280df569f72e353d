import { useQuery } from '@tanstack/react-query';

import { useSignedIn } from '@/shared/auth/session';
import { useLanguage } from '@/shared/format/use-language';
import { classesQuery } from '@/shared/school/use-classes';

/** The classes that one may ask for: the school's for control, else one's own or, where teachers may ask, all. */
export function useClasses({ teachers = false } = {}): { classId: string; name: string }[] {
  const language = useLanguage();
  const { me, has } = useSignedIn();
  const every = has('HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR') || (teachers && has('TEACHER'));
  const { data } = useQuery({ ...classesQuery, staleTime: 300_000, enabled: every });
  const classes = every ? (data?.classes ?? []) : (me?.homeroomOf ?? []);
  return [...classes].sort((one, other) => one.name.localeCompare(other.name, language, { numeric: true }));
}
