import { useMemo } from 'react';
import { useSignedIn } from '@/shared/auth/session';
import type { Name } from '@/shared/people/shapes';

export type Child = { studentId: string; name: Name; className: string };

/** Whose diaries one may read: a student the own, a guardian those of the children. */
export function useChildren(): Child[] {
  const { me } = useSignedIn();
  return useMemo(() => {
    if (!me) return [];
    const self = me.self ? [{ studentId: me.self.studentId, name: me.name, className: me.self.className }] : [];
    return [...self, ...me.children];
  }, [me]);
}
