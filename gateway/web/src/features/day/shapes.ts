import type { components } from '@/api/journal';
import type { Solid } from '@/api/solid';

type Schemas = components['schemas'];

export type DayLesson = Solid<Schemas['DayLesson'], 'substituteId' | 'topic' | 'homework'>;

/** A teacher's day: own lessons and those of substitutions. */
export type Day = Omit<Solid<Schemas['TeacherDay']>, 'lessons'> & { lessons: DayLesson[] };
