import type { components } from '@/api/people';
import type { Solid, Whole } from '@/api/solid';

type Schemas = components['schemas'];

export type Name = Schemas['Name'];

/** Who is logged in, as people-service knows the person. */
export type Me = Omit<Whole<Schemas['Me'], 'self' | 'patronymic'>, 'kind'> & { kind: 'STAFF' | 'STUDENT' | 'GUARDIAN' };

export type Directory = Whole<Schemas['Directory'], 'position' | 'patronymic'>;

/** The students of a group or of a class. */
export type Roster = Omit<Whole<Schemas['GroupRoster'], 'until' | 'patronymic'>, 'groupId'>;

export type GroupRow = Solid<Schemas['GroupRow']>;
export type ClassRow = Solid<Schemas['ClassRow'], 'homeroomTeacherId'>;
