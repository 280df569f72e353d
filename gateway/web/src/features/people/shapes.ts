import type { components } from '@/api/people';
import type { Solid, Whole } from '@/api/solid';
import type { Name } from '@/shared/people/shapes';

export type { ClassRow, GroupRow } from '@/shared/people/shapes';

type Schemas = components['schemas'];

export type StudentRow = Whole<Schemas['StudentRow'], 'classId' | 'className' | 'from' | 'until' | 'patronymic'>;
export type ConsentState = StudentRow['consent'];

export const KINSHIPS = ['MOTHER', 'FATHER', 'GUARDIAN', 'OTHER'] as const;
export type Kinship = (typeof KINSHIPS)[number];

type Contacts = 'email' | 'phone' | 'patronymic';

export type CardGuardian = Whole<Schemas['CardGuardian'], Contacts> & { kinship: Kinship };
export type StudentCard = Omit<Whole<Schemas['StudentCard'], 'birthDate' | 'classId' | Contacts>, 'guardians'> & {
  guardians: CardGuardian[];
};

export type GuardianRow = Omit<Whole<Schemas['GuardianRow'], Contacts>, 'children'> & {
  children: (Whole<Schemas['Child'], 'patronymic'> & { kinship: Kinship })[];
};

export type StaffRow = Whole<Schemas['StaffRow'], 'email' | 'patronymic'>;

export type AccountRow = Solid<Schemas['AccountRow']>;

export type ConsentRow = Solid<Schemas['ConsentRow'], 'documentNumber' | 'withdrawnOn'> & {
  decision: 'GIVEN' | 'REFUSED';
};

/** Told once; without a password where the login was there before. */
export type Slip = Solid<Schemas['Slip'], 'oneTimePassword'>;

export type Person = { personId: string; name: Name; hasAccount: boolean; kind: 'STAFF' | 'STUDENT' | 'GUARDIAN' };
