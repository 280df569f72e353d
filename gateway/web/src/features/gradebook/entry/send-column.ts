import { answered, journal } from '@/api/http';
import { ApiProblem } from '@/api/problem';
import { now } from '@/shared/format/clock';
import type { CellResult } from '../model/answers';
import type { Hindrance } from '../model/rights';
import { attendanceOf, marksOf, workTypeOf, type Column } from './columns';

/** What was typed longer ago than that is sent as entered offline. */
const OFFLINE_AFTER = 60_000;

/** What became of each cell; throws where there was no answer to them. */
export async function sendColumn(column: Column): Promise<CellResult[]> {
  const oldest = Math.min(...column.edits.map((edit) => edit.typedAt));
  const origin = now().getTime() - oldest > OFFLINE_AFTER ? 'OFFLINE' : 'UI';
  const at = { params: { path: { lessonId: column.lessonId } } };
  const workType = workTypeOf(column.edits[0]);
  const { cells } = await answered(
    workType
      ? journal.PUT('/api/journal/lessons/{lessonId}/marks', { ...at, body: marksOf(column, workType, origin) })
      : journal.PUT('/api/journal/lessons/{lessonId}/attendance', { ...at, body: attendanceOf(column, origin) }),
  );
  return (cells ?? []) as CellResult[];
}

export const problemOf = (failure: unknown): ApiProblem =>
  failure instanceof ApiProblem ? failure : ApiProblem.offline();

/** The rule that refused the whole column. */
export const hindranceOf = ({ code, facts }: ApiProblem): Hindrance => ({
  code,
  facts,
  correctable: code === 'lesson-locked',
});
