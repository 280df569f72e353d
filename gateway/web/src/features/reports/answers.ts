import type { components } from '@/api/reporting';
import type { Solid } from '@/api/solid';

type Schemas = components['schemas'];

export const FIGURES_BY = ['class', 'grade', 'subject', 'teacher', 'group'] as const;
export type ProgressBy = (typeof FIGURES_BY)[number];

export type ProgressRow = Solid<Schemas['ProgressRow'], 'notBelow3' | 'good' | 'average' | 'sou'>;
export type Progress = { rows: ProgressRow[]; total: ProgressRow };

type Shares = 'marksPerStudent' | 'shareWithOneMark' | 'shareWithoutMark';
export type PageFill = Solid<Schemas['PageAnswer'], Shares | 'target'>;
export type TeacherFill = Solid<Schemas['Teacher'], Shares>;
export type PageOfStudents = { page: PageFill; students: { studentId: string; marks: number }[] };

export type SummarySheet = {
  subjects: string[];
  students: Solid<Schemas['StudentTermMarks'], 'notAssessed'>[];
};

export type MissedLesson = Solid<Schemas['MissedLesson'], 'topic'>;
export type Missed = { students: { studentId: string; lessons: MissedLesson[] }[] };

export type ReplacedLesson = Solid<Schemas['ReplacedLesson'], 'substituteId' | 'reason'>;
export type Replaced = {
  lessons: ReplacedLesson[];
  cancelled: ReplacedLesson[];
  byTeacher: Solid<Schemas['ReplacedByTeacher']>[];
};
