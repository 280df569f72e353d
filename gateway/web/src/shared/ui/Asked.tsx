import type { ReactNode } from 'react';
import { Loading } from './Loading';
import { ProblemAlert } from './ProblemAlert';

type Query<Data> = { data: Data | undefined; isPending: boolean; error: unknown; refetch: () => unknown };

/** What a server answered, and before it that it is awaited or why it did not come. */
export function Asked<Data>({ query, children }: { query: Query<Data>; children: (data: Data) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading />;
  return <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />;
}
