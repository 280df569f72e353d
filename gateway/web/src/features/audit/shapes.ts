import type { components } from '@/api/reporting';
import type { Solid } from '@/api/solid';

type Schemas = components['schemas'];

export type Facts = Schemas['Facts'];
export type Entry = Omit<
  Solid<Schemas['Entry'], 'lessonId' | 'studentId' | 'markId' | 'correctionId' | 'onBehalf' | 'occurredOn'>,
  'facts'
> & { facts: Facts };
export type Author = Solid<Schemas['Author'], 'onBehalf'>;

export type MarkAsOf = Solid<Schemas['MarkAsOf'], 'correctionId' | 'by'>;
export type AttendanceAsOf = Solid<Schemas['AttendanceAsOf'], 'correctionId' | 'lateMinutes' | 'by'>;
export type StudentAsOf = { studentId: string; marks: MarkAsOf[]; attendance?: AttendanceAsOf };
export type LessonAsOf = Omit<Solid<Schemas['LessonAsOf'], 'homework' | 'topic'>, 'students'> & {
  students: StudentAsOf[];
};
export type TermMarkAsOf = Solid<Schemas['TermMarkAsOf'], 'value' | 'notAssessed' | 'by'>;
export type PageAsOf = { lessons: LessonAsOf[]; termMarks: TermMarkAsOf[]; moment: string };

export type PageId = { groupId: string; subjectId: string; termId: string };
export type CellId = { lessonId: string; studentId: string };

export type Correction = Solid<
  Schemas['Correction'],
  'previous' | 'value' | 'workType' | 'markId' | 'lateMinutes' | 'reason' | 'period'
>;
export type ReplayRun = Solid<
  Schemas['ReplayRun'],
  | 'equal'
  | 'failure'
  | 'finishedAt'
  | 'firstDifference'
  | 'differences'
  | 'liveRows'
  | 'rebuiltRows'
  | 'tookMillis'
  | 'eventsPerSecond'
>;
export type Difference = Solid<Schemas['Difference'], 'eventId' | 'aggregate'>;
export type VerificationRun = Omit<
  Solid<Schemas['VerificationRun'], 'failure' | 'finishedAt' | 'ok' | 'unnumbered'>,
  'firstDifference'
> & { firstDifference?: Difference };
