// GET /api/journal/corrections?state=&from=&until=&after=

export const STATES = ['REQUESTED', 'ALLOWED', 'REFUSED'] as const;

export type CorrectionState = (typeof STATES)[number];

export type Correction = {
  correctionId: string;
  lessonId: string;
  groupId?: string;
  subjectId?: string;
  termId?: string;
  date?: string;
  studentId: string;
  kind: 'MARK' | 'ATTENDANCE';
  workType?: string;
  /** a mark, or a status such as LATE 12; absent for nothing */
  standing?: string;
  /** absent where a mark is to be taken out */
  proposed?: string;
  reason: 'TECHNICAL_ERROR' | 'MISTAKEN_STUDENT' | 'LATE_ENTRY' | 'OTHER';
  note?: string;
  requestedBy: string;
  requestedAt: string;
  state: CorrectionState;
  decidedBy?: string;
  decidedAt?: string;
  refusal?: string;
};

export type Corrections = { corrections: Correction[]; next?: string | null };
