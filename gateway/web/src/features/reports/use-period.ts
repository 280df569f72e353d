import { plusDays } from '@/shared/format/dates';
import { useSchoolDay } from '@/shared/school/use-school-day';
import type { ReportSearch } from './report-search';
import { useChosenTerm } from './use-chosen-term';

/** The days that are asked for, else the term so far; nothing while the terms are not known. */
export function usePeriod({ from, until }: ReportSearch): { from: string; until: string } | undefined {
  const today = useSchoolDay()?.today;
  const { term, isPending } = useChosenTerm(undefined);
  if (!today || (isPending && !(from && until))) return undefined;
  const last = until ?? (term && term.until < today ? term.until : today);
  return { from: from ?? (term && term.from <= last ? term.from : plusDays(last, -30)), until: last };
}
