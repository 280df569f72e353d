import { weightedAverage, type Weights } from './averages';
import type { MarkInCell } from './cell';

type Given = Pick<MarkInCell, 'value' | 'workType'>;

/** Who would need more has no hurry to know how many. */
const MOST = 10;

/** From which average on a mark is suggested: at a rounding of 0.5 a five from 4.5 on. */
const thresholdOf = (mark: number, rounding: number): number => mark - 1 + rounding;

export type Forecast = { mark: string; needed: number | undefined };

/**
 * For each mark of the scale above the average: how many more of it, at the weight of `workType`, the average needs to
 * suggest it; undefined where that would be too many.
 */
export function forecast(
  marks: readonly Given[],
  { weights, scale, rounding }: { weights: Weights | undefined; scale: readonly string[]; rounding: number },
  workType: Given['workType'],
): Forecast[] {
  const standing = weightedAverage(marks, weights);
  if (standing === undefined) return [];
  return scale
    .map(Number)
    .filter((mark) => Number.isFinite(mark) && standing < thresholdOf(mark, rounding))
    .map((mark) => {
      const more: Given = { value: String(mark), workType };
      const enough = Array.from({ length: MOST }, (_, place) => place + 1).find((count) => {
        const all = [...marks, ...Array.from({ length: count }, () => more)];
        // a hair below is the error of binary fractions
        return (weightedAverage(all, weights) ?? 0) >= thresholdOf(mark, rounding) - 1e-9;
      });
      return { mark: String(mark), needed: enough };
    });
}

/** (5·3 + 4 + 4) : 5, as one would write it on paper. */
export function sumOf(marks: readonly Given[], weights: Weights = {}): string {
  const counted = marks.filter(({ value }) => Number.isFinite(Number(value)));
  const weight = (mark: Given) => weights[mark.workType] ?? 1;
  const terms = counted.map((mark) => (weight(mark) === 1 ? mark.value : `${mark.value}·${weight(mark)}`));
  return `(${terms.join(' + ')}) : ${counted.reduce((sum, mark) => sum + weight(mark), 0)}`;
}
