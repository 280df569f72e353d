import { average, percent, whole } from '@/shared/format/numbers';

/** A dash where there is nothing to add up. */
export const averageOr = (value: number | null | undefined, language: string): string =>
  value === undefined || value === null ? '–' : average(value, language);

export const percentOr = (share: number | null | undefined, language: string): string =>
  share === undefined || share === null ? '–' : percent(share, language);

export const wholeOr = (value: number | null | undefined, language: string): string =>
  value === undefined || value === null ? '–' : whole(Math.round(value), language);
