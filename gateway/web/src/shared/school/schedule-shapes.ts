import type { components } from '@/api/schedule';
import type { Solid, Whole } from '@/api/solid';

type Schemas = components['schemas'];

export type Subject = Solid<Schemas['SubjectRow']>;
export type Year = Whole<Schemas['Year']>;
export type Period = Solid<Schemas['Period']>;
export type Bells = Omit<Solid<Schemas['Bells']>, 'periods'> & { periods: Period[] };
export type Room = Solid<Schemas['RoomRow']>;
export type Load = Solid<Schemas['LoadRow']>;
export type Entry = Solid<Schemas['EntryRow'], 'roomId' | 'until'>;
export type Lesson = Omit<Solid<Schemas['LessonRow'], 'roomId' | 'substituteId'>, 'movedFrom'> & {
  movedFrom?: { date: string; period: number };
};
