import { useQuery } from '@tanstack/react-query';

const LOOK_EVERY = 1_000;

/** A run in the background, looked at until it is over. */
export function useRun<Run extends { state: string }>(
  kind: string,
  id: string | undefined,
  read: (id: string) => Promise<Run>,
) {
  return useQuery({
    queryKey: ['reporting', kind, id],
    queryFn: () => read(id ?? ''),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? LOOK_EVERY : false),
  });
}
