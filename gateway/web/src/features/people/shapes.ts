import type { Classes, Groups, Name } from '@/api/pending';

export type ClassRow = Classes['classes'][number];
export type GroupRow = Groups['groups'][number];

export type ConsentState = 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'NONE';
export type StudentRow = {
  studentId: string;
  name: Name;
  classId?: string;
  className?: string;
  from?: string;
  until?: string;
  guardians: number;
  hasAccount: boolean;
  consent: ConsentState;
  version: number;
};

export const KINSHIPS = ['MOTHER', 'FATHER', 'GUARDIAN', 'OTHER'] as const;
export type Kinship = (typeof KINSHIPS)[number];

export type CardGuardian = { guardianId: string; name: Name; kinship: Kinship; email?: string; phone?: string };
export type StudentCard = {
  studentId: string;
  name: Name;
  birthDate?: string;
  classId?: string;
  guardians: CardGuardian[];
  version: number;
};

export type GuardianRow = {
  guardianId: string;
  name: Name;
  email?: string;
  phone?: string;
  children: { studentId: string; name: Name; kinship: Kinship }[];
  hasAccount: boolean;
  version: number;
};

export type StaffRow = {
  staffId: string;
  name: Name;
  position: string;
  email?: string;
  hasAccount: boolean;
  roles: string[];
  version: number;
};

export type AccountRow = { personId: string; login: string; state: 'OPEN' | 'BLOCKED'; roles: string[] };

export type ConsentRow = {
  consentId: string;
  studentId: string;
  givenById: string;
  decision: 'GIVEN' | 'REFUSED';
  documentDate: string;
  documentNumber?: string;
  withdrawnOn?: string;
};

/** Told once; without a password where the login was there before. */
export type Slip = { login: string; oneTimePassword?: string };

export type Person = { personId: string; name: Name; hasAccount: boolean; kind: 'STAFF' | 'STUDENT' | 'GUARDIAN' };
