import { now } from '@/shared/format/clock';
import { useDesk } from '../desk';
import { cellId } from '../model/cell';
import { hindrance, type Hindrance } from '../model/rights';
import { useCell } from './use-cell';
import { useWorkType } from './use-column';
import { usePlace } from './use-place';

/** What stands against a new mark in the cell where the teacher is. */
export function useHindrance(): Hindrance | undefined {
  const { page } = useDesk();
  const { row, lesson } = usePlace();
  const workType = useWorkType(lesson?.lessonId ?? '');
  const { cell } = useCell(cellId(lesson?.lessonId ?? '', row?.studentId ?? ''));
  if (!row || !lesson) return undefined;
  return hindrance(page, lesson, row, cell, { kind: 'mark', markId: '', workType, value: '' }, now());
}
