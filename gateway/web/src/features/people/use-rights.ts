import { useSignedIn } from '@/shared/auth/session';

/** What the screens offer; the server decides. */
export function usePeopleRights() {
  const { has, me } = useSignedIn();
  const leads = (classId: string | undefined) =>
    has('HOMEROOM_TEACHER') && (me?.homeroomOf.some((led) => led.classId === classId) ?? false);
  const office = has('ADMINISTRATOR', 'SECRETARY');
  return {
    seesAll: has('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'DEPUTY'),
    formsClasses: has('ADMINISTRATOR', 'DEPUTY'),
    moves: office,
    edits: (classId: string | undefined) => office || leads(classId),
    opensAccounts: (classId: string | undefined) => has('ADMINISTRATOR') || leads(classId),
    administers: has('ADMINISTRATOR'),
    seesStaff: has('ADMINISTRATOR', 'HEAD', 'DEPUTY'),
    ledClasses: me?.homeroomOf ?? [],
  };
}
