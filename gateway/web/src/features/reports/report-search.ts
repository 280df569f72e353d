import { useNavigate, useSearch } from '@tanstack/react-router';

/** What a report is asked for; a part of the address, so that it can be sent to a colleague. */
export type ReportSearch = {
  term?: string;
  by?: string;
  class?: string;
  from?: string;
  until?: string;
  target?: number;
  /** only what lies under the target */
  under?: true;
};

const text = (value: unknown, form: RegExp) => (typeof value === 'string' && form.test(value) ? value : undefined);

const given = (entry: [string, unknown]) => entry[1] !== undefined;

const ID = /^[A-Za-z0-9][\w.:-]{0,63}$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

export function reportSearch(search: Record<string, unknown>): ReportSearch {
  const target = Number(search.target ?? NaN);
  const known: ReportSearch = {
    term: text(search.term, ID),
    by: text(search.by, /^[a-z]+$/),
    class: text(search.class, ID),
    from: text(search.from, DATE),
    until: text(search.until, DATE),
    target: Number.isInteger(target) && target >= 0 && target <= 100 ? target : undefined,
    under: search.under === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(given));
}

/** What the address asks for, and how to ask for something else on the same page. */
export function useReportSearch(): [ReportSearch, (change: ReportSearch) => void] {
  const search: ReportSearch = reportSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  return [
    search,
    (change) => void navigate({ to: '.', search: reportSearch({ ...search, ...change }), replace: true }),
  ];
}
