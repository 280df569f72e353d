import type { components } from '@/api/people';
import type { Solid } from '@/api/solid';

type Schemas = components['schemas'];

export type Count = Solid<Schemas['Count']>;

export type What =
  | 'CLASS'
  | 'GROUP'
  | 'STUDENT'
  | 'GUARDIAN'
  | 'STAFF'
  | 'ENROLLMENT'
  | 'MEMBERSHIP'
  | 'KINSHIP'
  | 'CONSENT'
  | 'HOMEROOM'
  | 'YEAR'
  | 'TERM'
  | 'SUBJECT'
  | 'LOAD';

/** In the order in which a school thinks of them. */
export const WHATS: readonly What[] = [
  'CLASS',
  'STUDENT',
  'ENROLLMENT',
  'GUARDIAN',
  'KINSHIP',
  'CONSENT',
  'STAFF',
  'HOMEROOM',
  'GROUP',
  'MEMBERSHIP',
  'YEAR',
  'TERM',
  'SUBJECT',
  'LOAD',
];

/** What stands against a row; row 0 is the file as a whole. The rule is translated, new ones may come. */
export type Fault = Omit<Solid<Schemas['Fault'], 'field' | 'value'>, 'rule'> & { rule: string };

export type Obstacle = Omit<Solid<Schemas['Obstacle']>, 'why'> & { why: string };

export type State = NonNullable<Schemas['Import']['state']>;

export type Outcome = Pick<Solid<Schemas['Outcome']>, 'faultCount' | 'noteCount'> & {
  counts: Partial<Record<What, Count>>;
  faults: Fault[];
  notes: Fault[];
};

type Told = Solid<Schemas['Import'], 'failure' | 'appliedAt' | 'undoneAt'>;

export type RosterImport = Omit<Told, 'kind' | 'order' | 'outcome' | 'role'> & {
  kind: 'ONEROSTER' | 'LIST';
  order: Solid<Schemas['HeadsOrder']>;
  outcome: Outcome;
};

export const runs = ({ state }: RosterImport): boolean => state === 'APPLYING' || state === 'UNDOING';
