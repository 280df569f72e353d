import { useQuery } from '@tanstack/react-query';
import { answered, people } from '@/api/http';
import type { AccountRow, ConsentRow, GuardianRow, StaffRow, StudentCard, StudentRow } from './shapes';

const ofClass = (classId: string | undefined) => ({ params: { query: { classId } } });

export const useStudents = (classId?: string, enabled = true) =>
  useQuery({
    queryKey: ['people', 'students', classId ?? 'all'],
    queryFn: async ({ signal }) =>
      (await answered(people.GET('/api/people/students', { ...ofClass(classId), signal }))) as {
        students: StudentRow[];
      },
    select: ({ students }) => students,
    enabled,
  });

/** Each look at a card is kept by the server. */
export const useCard = (studentId: string) =>
  useQuery({
    queryKey: ['people', 'card', studentId],
    queryFn: async ({ signal }) =>
      (await answered(
        people.GET('/api/people/students/{studentId}/card', { params: { path: { studentId } }, signal }),
      )) as StudentCard,
  });

/** Contacts of guardians; each look is kept by the server. */
export const useGuardians = (classId: string | undefined, enabled: boolean) =>
  useQuery({
    queryKey: ['people', 'guardians', classId ?? 'all'],
    queryFn: async ({ signal }) =>
      (await answered(people.GET('/api/people/guardians', { ...ofClass(classId), signal }))) as {
        guardians: GuardianRow[];
      },
    select: ({ guardians }) => guardians,
    enabled,
  });

export const useConsents = (classId: string | undefined, enabled: boolean) =>
  useQuery({
    queryKey: ['people', 'consents', classId ?? 'all'],
    queryFn: async ({ signal }) =>
      (await answered(people.GET('/api/people/consents', { ...ofClass(classId), signal }))) as {
        consents: ConsentRow[];
      },
    select: ({ consents }) => consents,
    enabled,
  });

export const useStaff = () =>
  useQuery({
    queryKey: ['people', 'staff'],
    queryFn: async ({ signal }) =>
      (await answered(people.GET('/api/people/staff', { signal }))) as { staff: StaffRow[] },
    select: ({ staff }) => staff,
  });

export const useAccounts = (enabled = true) =>
  useQuery({
    queryKey: ['people', 'accounts'],
    queryFn: async ({ signal }) =>
      (await answered(people.GET('/api/people/accounts', { signal }))) as { accounts: AccountRow[] },
    select: ({ accounts }) => accounts,
    enabled,
  });
