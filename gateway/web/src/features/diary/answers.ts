// GET /api/journal/diary/{studentId}?from=&until=

export type Diary = {
  studentId: string;
  from: string;
  until: string;
  today: string;
  days: DiaryDay[];
  averages: { subjectId: string; average: number; marks: number }[];
  /** a term mark, or why there is none */
  termMarks: { subjectId: string; termId: string; value?: string; notAssessed?: string }[];
};

export type DiaryDay = { date: string; lessons: DiaryLesson[] };

export type DiaryLesson = {
  lessonId: string;
  subjectId: string;
  groupId: string;
  period: number;
  startsAt: string;
  endsAt: string;
  teacherId: string;
  substituteId?: string;
  cancelled: boolean;
  topic?: string;
  /** set in this lesson */
  homework?: { text: string; dueOn?: string };
  /** to be ready for this lesson */
  homeworkDue?: { text: string }[];
  marks: DiaryMark[];
  attendance?: { status: string; lateMinutes?: number };
};

export type DiaryMark = { value: string; workType: string; corrected?: boolean; enteredAt: string; comment?: string };
