// What the screens of people, imports and set-up still call the shapes of shared/people and shared/school.
import type { ClassRow, GroupRow } from '@/shared/people/shapes';
import type { Year } from '@/shared/school/schedule-shapes';

export type { Name, Roster } from '@/shared/people/shapes';
export type Groups = { groups: GroupRow[] };
export type Classes = { classes: ClassRow[] };
export type Years = { years: Year[] };
