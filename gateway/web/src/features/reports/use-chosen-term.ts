import { useMemo } from 'react';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { useTerms } from '@/shared/school/use-terms';

type Term = { termId: string; name: string; from: string; until: string };

/** The term that is asked for, else the one that runs or has run last. */
export function useChosenTerm(asked: string | undefined): { term?: Term; terms: Term[]; isPending: boolean } {
  const { years, isPending } = useTerms();
  const today = useSchoolDay()?.today ?? '';
  const terms = useMemo(
    () => years.flatMap((year) => year.terms).sort((one, other) => one.from.localeCompare(other.from)),
    [years],
  );
  const begun = terms.filter(({ from }) => from <= today);
  return { term: terms.find(({ termId }) => termId === asked) ?? begun.at(-1) ?? terms[0], terms, isPending };
}
