import type { ProgressRow } from '../answers';

/** The marks of a row from the best to the worst, as the chart piles them up. */
export const MARKS = [
  { mark: '5', count: (row: ProgressRow) => row.fives },
  { mark: '4', count: (row: ProgressRow) => row.fours },
  { mark: '3', count: (row: ProgressRow) => row.threes },
  { mark: '2', count: (row: ProgressRow) => row.twos + row.ones },
] as const;
