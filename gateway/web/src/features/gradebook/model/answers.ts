import type { components } from '@/api/journal';
import type { Solid, Whole } from '@/api/solid';
import type { WorkType } from '@/shared/school/work-types';

export type { WorkType };

type Schemas = components['schemas'];

/** The entry is closed from `since` on, by a setting of the school and its value. */
export type Lock = Solid<Schemas['Lock']>;
export type EntryKind = Lock['entry'];

export type Lesson = Whole<Schemas['Lesson'], 'substituteId' | 'topic' | 'homework' | 'homeworkDueOn' | 'planned'>;

export type Student = Solid<Schemas['Student'], 'from' | 'until'>;

export type MarkAnswer = Solid<Schemas['Mark'], 'corrected' | 'enteredAt' | 'enteredBy' | 'comment' | 'commentVersion'>;

export type AttendanceAnswer = Solid<Schemas['Attendance'], 'lateMinutes' | 'corrected'>;
export type Status = AttendanceAnswer['status'];

export type OpenCorrection = Solid<Schemas['OpenCorrection'], 'markId' | 'proposed'>;

export type TermMarkAnswer = Solid<Schemas['PageTermMark'], 'average' | 'suggested' | 'value' | 'notAssessed'>;

export type PageAnswer = Pick<
  Solid<Schemas['GradebookPage'], 'mayExcuse' | 'scale'>,
  'groupId' | 'subjectId' | 'termId' | 'today' | 'gradeLevel' | 'timeZone' | 'mayEnter' | 'mayExcuse' | 'scale'
> & {
  weights?: Partial<Record<WorkType, number>>;
  students: Student[];
  lessons: Lesson[];
  marks: MarkAnswer[];
  attendance: AttendanceAnswer[];
  corrections?: OpenCorrection[];
  termMarks?: TermMarkAnswer[];
};

/** What became of one cell of a column that was sent. */
export type CellResult = Whole<
  Schemas['CellResult'],
  'value' | 'conflict' | 'current' | 'yours' | 'refusal' | 'facts' | 'pointer'
>;
