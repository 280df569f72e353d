export type { Year } from '@/shared/school/schedule-shapes';

export type Span = { id: string; name: string; from: string; until: string; gradeLevels?: number[] };
export type SpanKind = 'year' | 'term' | 'holiday';
export type Policy = { policy: string; value: string; effectiveFrom?: string };
