// What the journal answers for a page. By hand, after GradebookPage.java: the contract file folds records of one name
// (Lesson, Entry) into one schema.
import type { SchoolDate } from '@/shared/format/dates';
import type { WorkType } from '@/shared/school/work-types';

export type { WorkType };

export type Status = 'PRESENT' | 'ABSENT' | 'EXCUSED' | 'ILL' | 'LATE';

export type EntryKind = 'CURRENT_MARKS' | 'WRITTEN_MARKS' | 'MONITORING_MARKS' | 'ATTENDANCE' | 'TOPIC' | 'HOMEWORK';

/** The entry is closed from `since` on, by a setting of the school and its value. */
export type Lock = { entry: EntryKind; since: string; policy: string; policyValue: string };

export type Lesson = {
  lessonId: string;
  date: SchoolDate;
  period: number;
  startsAt: string;
  endsAt: string;
  teacherId: string;
  substituteId?: string;
  cancelled: boolean;
  opened: boolean;
  mine: boolean;
  locks: Lock[];
  topic?: string;
  topicVersion: number;
  homework?: string;
  homeworkDueOn?: SchoolDate;
  homeworkVersion: number;
  planned?: { number: number; topic: string; homework?: string };
};

export type Student = { studentId: string; from?: SchoolDate; until?: SchoolDate };

export type MarkAnswer = {
  lessonId: string;
  markId: string;
  student: number;
  workType: WorkType;
  value: string;
  version: number;
  corrected?: boolean;
  enteredAt?: string;
  enteredBy?: string;
  comment?: string;
  commentVersion?: number;
};

export type AttendanceAnswer = {
  lessonId: string;
  student: number;
  status: Status;
  lateMinutes?: number;
  version: number;
  corrected?: boolean;
};

export type OpenCorrection = {
  correctionId: string;
  lessonId: string;
  student: number;
  markId?: string;
  kind: 'MARK' | 'ATTENDANCE';
  proposed?: string;
  state: string;
};

export type TermMarkAnswer = {
  student: number;
  average?: number;
  suggested?: string;
  value?: string;
  version: number;
};

export type PageAnswer = {
  groupId: string;
  subjectId: string;
  termId: string;
  today: SchoolDate;
  gradeLevel: number;
  timeZone: string;
  mayEnter: boolean;
  mayExcuse?: boolean;
  scale?: string[];
  weights?: Partial<Record<WorkType, number>>;
  students: Student[];
  lessons: Lesson[];
  marks: MarkAnswer[];
  attendance: AttendanceAnswer[];
  corrections?: OpenCorrection[];
  termMarks?: TermMarkAnswer[];
};

/** What became of one cell of a column that was sent. */
export type CellResult = {
  studentId: string;
  id: string;
  outcome: 'STORED' | 'CONFLICT' | 'REFUSED';
  version: number;
  value?: string;
  conflict?: { current?: string; yours?: string; by: string; at: string };
  refusal?: { type: string; code: string; detail: string; facts?: Record<string, unknown> };
};
