import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { Classes } from '@/api/pending';
import type { AccountRow, ConsentRow, GuardianRow, StaffRow, StudentCard, StudentRow } from './shapes';

function useList<Answer, Rows>(
  name: string,
  path: string,
  rows: (answer: Answer) => Rows,
  { enabled = true, about }: { enabled?: boolean; about?: string } = {},
) {
  return useQuery({
    queryKey: ['people', name, ...(about === undefined ? [] : [about])],
    queryFn: ({ signal }) => request<Answer>('GET', `/api/people/${path}`, undefined, signal),
    select: rows,
    enabled,
  });
}

const ofClass = (classId: string | undefined) => (classId === undefined ? '' : `?classId=${classId}`);

export const useClasses = () => useList('classes', 'classes', ({ classes }: Classes) => classes);

export const useStudents = (classId?: string, enabled = true) =>
  useList('students', `students${ofClass(classId)}`, ({ students }: { students: StudentRow[] }) => students, {
    enabled,
    about: classId ?? 'all',
  });

/** Each look at a card is kept by the server. */
export const useCard = (studentId: string) =>
  useList('card', `students/${studentId}/card`, (card: StudentCard) => card, { about: studentId });

/** Contacts of guardians; each look is kept by the server. */
export const useGuardians = (classId: string | undefined, enabled: boolean) =>
  useList('guardians', `guardians${ofClass(classId)}`, ({ guardians }: { guardians: GuardianRow[] }) => guardians, {
    enabled,
    about: classId ?? 'all',
  });

export const useConsents = (classId: string | undefined, enabled: boolean) =>
  useList('consents', `consents${ofClass(classId)}`, ({ consents }: { consents: ConsentRow[] }) => consents, {
    enabled,
    about: classId ?? 'all',
  });

export const useStaff = () => useList('staff', 'staff', ({ staff }: { staff: StaffRow[] }) => staff);

export const useAccounts = (enabled = true) =>
  useList('accounts', 'accounts', ({ accounts }: { accounts: AccountRow[] }) => accounts, { enabled });
