import { createContext, use } from 'react';
import type { Session } from '@/api/gateway';
import type { Me } from '@/shared/people/shapes';

export type Role =
  | 'HEAD'
  | 'DEPUTY'
  | 'ADMINISTRATOR'
  | 'SECRETARY'
  | 'METHODIST'
  | 'TEACHER'
  | 'HOMEROOM_TEACHER'
  | 'STUDENT'
  | 'GUARDIAN'
  | 'AUDITOR';

export const ROLES: readonly Role[] = [
  'HEAD',
  'DEPUTY',
  'ADMINISTRATOR',
  'SECRETARY',
  'METHODIST',
  'TEACHER',
  'HOMEROOM_TEACHER',
  'STUDENT',
  'GUARDIAN',
  'AUDITOR',
];

/** Who is logged in. `me` is missing while people-service does not answer or knows no card for the account. */
export type SignedIn = {
  session: Session;
  me: Me | undefined;
  /** why `me` is missing */
  problem?: Error;
  roles: readonly Role[];
  has: (...anyOf: Role[]) => boolean;
};

export const SignedInContext = createContext<SignedIn | undefined>(undefined);

export function useSignedIn(): SignedIn {
  const signedIn = use(SignedInContext);
  if (!signedIn) throw new Error('useSignedIn stands outside of SessionGate');
  return signedIn;
}

export function signedInAs(session: Session, me: Me | undefined, problem?: Error): SignedIn {
  const roles = ROLES.filter((role) => session.roles.includes(role));
  return {
    session,
    me,
    problem: me ? undefined : problem,
    roles,
    has: (...anyOf) => anyOf.some((role) => roles.includes(role)),
  };
}
