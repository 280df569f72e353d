import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/api/problem';

const worthRepeating = (failures: number, failure: unknown) =>
  failures < 3 && failure instanceof ApiProblem && failure.passing;

/** A refusal is final; a server that does not answer is asked again, each time later. */
export const makeQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthRepeating, retryDelay: (attempt) => 500 * 2 ** attempt },
      mutations: { retry: false },
    },
  });
