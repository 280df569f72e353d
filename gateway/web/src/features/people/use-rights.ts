import { useSignedIn } from '@/shared/auth/session';

/** What the screens offer; the server decides. */
export function usePeopleRights() {
  const { has, me } = useSignedIn();
  const leads = (classId: string | undefined) =>
    has('HOMEROOM_TEACHER') && (me?.homeroomOf.some((led) => led.classId === classId) ?? false);
  const keeps = (classId: string | undefined) => leads(classId) || (has('DEPUTY') && classId !== undefined);
  const isOffice = has('ADMINISTRATOR', 'SECRETARY');
  const seesAll = has('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'DEPUTY');
  return {
    seesAll,
    /** guardians with their contacts, and documents of consent */
    seesFamilies: (classId: string | undefined) => seesAll || leads(classId),
    formsClasses: has('ADMINISTRATOR', 'DEPUTY'),
    /** enters, moves and lets go students, one by one or by a file */
    isOffice,
    edits: (classId: string | undefined) => isOffice || keeps(classId),
    opensAccounts: (classId: string | undefined) => has('ADMINISTRATOR') || keeps(classId),
    administers: has('ADMINISTRATOR'),
    seesLetters: has('ADMINISTRATOR', 'HEAD', 'DEPUTY'),
    seesAccounts: has('ADMINISTRATOR', 'HEAD'),
    seesImports: has('ADMINISTRATOR', 'SECRETARY', 'HEAD'),
    takesBundles: has('ADMINISTRATOR', 'HEAD'),
    seesStaff: has('ADMINISTRATOR', 'HEAD', 'DEPUTY'),
    ledClasses: me?.homeroomOf ?? [],
  };
}
