import type { components } from '@/api/journal';
import type { Solid } from '@/api/solid';

export type TermMark = Solid<components['schemas']['TermMark'], 'average' | 'suggested' | 'value' | 'notAssessed'>;

export const NOT_ASSESSED = ['ILLNESS', 'ABSENCE', 'OTHER'] as const;

export type NotAssessed = (typeof NOT_ASSESSED)[number];

/** What is to stand for a student: a mark, a reason why there is none, or nothing. */
export type TermEntry = { studentId: string; value: string | null; notAssessed?: NotAssessed };

/** From that on a term mark needs a second look. */
const DIFFERENCE = 0.5;

export const differs = ({ average, value }: Pick<TermMark, 'average' | 'value'>): boolean =>
  average !== undefined && value !== undefined && Math.abs(average - Number(value)) >= DIFFERENCE;
