export type Count = { made: number; changed: number; ended: number; same: number };

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
export type Fault = { file: string; row: number; field?: string; rule: string; value?: string };

export type Obstacle = { why: string; name: string };

export type State = 'FAULTY' | 'READY' | 'APPLYING' | 'APPLIED' | 'UNDOING' | 'UNDONE';

export type Outcome = {
  counts: Partial<Record<What, Count>>;
  faults: Fault[];
  faultCount: number;
  notes: Fault[];
  noteCount: number;
};

export type RosterImport = {
  importId: string;
  kind: 'ONEROSTER' | 'LIST';
  state: State;
  by: string;
  uploadedAt: string;
  from: string;
  order: { number: string; date: string };
  outcome: Outcome;
  done: number;
  total: number;
  failure?: string;
  appliedAt?: string;
  undoneAt?: string;
};

export const runs = ({ state }: RosterImport): boolean => state === 'APPLYING' || state === 'UNDOING';
