import type { WorkType } from './answers';

export type Weights = Partial<Record<WorkType, number>>;

/** The weighted average of the marks that are numbers; undefined where there is none. The server's is the one that counts. */
export function weightedAverage(
  marks: Iterable<{ value: string; workType: WorkType }>,
  weights: Weights = {},
): number | undefined {
  let sum = 0;
  let weight = 0;
  for (const mark of marks) {
    const value = Number(mark.value);
    if (!Number.isFinite(value)) continue;
    const counts = weights[mark.workType] ?? 1;
    sum += value * counts;
    weight += counts;
  }
  return weight > 0 ? sum / weight : undefined;
}

/** The mark that an average leans to, for its colour. */
export const nearestMark = (value: number): string => String(Math.min(5, Math.max(2, Math.round(value))));
