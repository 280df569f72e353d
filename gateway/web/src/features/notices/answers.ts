import type { components } from '@/api/notification';
import type { Solid } from '@/api/solid';

type Schemas = components['schemas'];

/** In the order in which a letter has them. */
export const KINDS = ['CORRECTION', 'TIMETABLE', 'ABSENCE', 'MARK', 'TERM_MARK', 'HOMEWORK'] as const;
export const FREQUENCIES = ['OFF', 'AT_ONCE', 'DAILY', 'WEEKLY'] as const;

export type Kind = (typeof KINDS)[number];
export type Frequency = (typeof FREQUENCIES)[number];

export type ChildSettings = Solid<Schemas['ChildSettings']>;
export type Delivery = Solid<Schemas['DeliveryRow'], 'reason'>;
