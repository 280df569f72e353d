import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answered, people } from '@/api/http';
import { runs, type RosterImport } from './shapes';

const POLL_MILLIS = 800;

export const IMPORTS = ['people', 'imports'] as const;

/** Asked again and again while one is applied or undone, so that its progress is seen; then all lists are read anew. */
export function useImports() {
  const queries = useQueryClient();
  const imports = useQuery({
    queryKey: IMPORTS,
    queryFn: async ({ signal }) =>
      ((await answered(people.GET('/api/people/imports', { signal }))).imports ?? []) as RosterImport[],
    refetchInterval: ({ state }) => (state.data?.some(runs) ? POLL_MILLIS : false),
  });
  const running = imports.data?.some(runs) ?? false;
  const before = useRef(running);
  useEffect(() => {
    if (before.current && !running) void queries.invalidateQueries({ queryKey: ['people'] });
    before.current = running;
  }, [queries, running]);
  return imports;
}
