import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import { runs, type RosterImport } from './shapes';

const POLL_MILLIS = 800;

export const IMPORTS = ['people', 'imports'] as const;

/** Asked again and again while one is applied or undone, so that its progress is seen. */
export const useImports = () =>
  useQuery({
    queryKey: IMPORTS,
    queryFn: ({ signal }) =>
      request<{ imports: RosterImport[] }>('GET', '/api/people/imports', undefined, signal).then(
        ({ imports }) => imports,
      ),
    refetchInterval: ({ state }) => (state.data?.some(runs) ? POLL_MILLIS : false),
  });
