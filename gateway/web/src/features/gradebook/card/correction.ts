import { newId } from '@/shared/new-id';
import type { Lesson, Status, WorkType } from '../model/answers';
import type { Cell } from '../model/cell';
import type { Row } from '../model/rows';

export const REASONS = ['TECHNICAL_ERROR', 'MISTAKEN_STUDENT', 'LATE_ENTRY', 'OTHER'] as const;

/** A request that is being written; no `markId` is a new mark, a `value` of null takes the mark out. */
export type Draft = {
  kind: 'MARK' | 'ATTENDANCE';
  markId?: string;
  value?: string | null;
  status?: Status;
  reason: (typeof REASONS)[number];
  note: string;
};

/** The request as the journal takes it, with the version that was seen. */
export function correctionBody(draft: Draft, cell: Cell, lesson: Lesson, row: Row, newWorkType: WorkType) {
  const { kind, reason, note } = draft;
  const common = { lessonId: lesson.lessonId, studentId: row.studentId, kind, reason, note: note.trim() };
  if (kind === 'ATTENDANCE') return { ...common, status: draft.status, seen: cell.attendance?.version ?? 0 };
  const standing = cell.marks.find((mark) => mark.markId === draft.markId);
  return {
    ...common,
    markId: standing?.markId ?? newId('mark'),
    workType: standing?.workType ?? newWorkType,
    value: draft.value ?? undefined,
    seen: standing?.version ?? 0,
  };
}
