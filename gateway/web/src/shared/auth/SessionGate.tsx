import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { answered, gateway, people } from '@/api/http';
import type { Me } from '@/shared/people/shapes';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SessionEndedDialog } from './SessionEndedDialog';
import { SignedInContext, signedInAs } from './session';

const ASK_AGAIN = 15_000;

/** Asks who is logged in before anything else is shown. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => answered(gateway.GET('/api/session', { signal })),
    staleTime: Infinity,
  });
  const me = useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => (await answered(people.GET('/api/people/me', { signal }))) as Me,
    staleTime: 300_000,
    enabled: session.isSuccess,
    // the service that knows the person may be away; it is asked until it is back
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AGAIN : false),
  });
  const signedIn = useMemo(
    () => session.data && signedInAs(session.data, me.data, me.error ?? undefined),
    [session.data, me.data, me.error],
  );

  if (session.isError && !session.data) {
    return (
      <>
        <ProblemAlert problem={session.error} onRetry={() => void session.refetch()} />
        <SessionEndedDialog />
      </>
    );
  }
  if (!signedIn || me.isPending) return <Loading />;
  return (
    <SignedInContext value={signedIn}>
      {children}
      <SessionEndedDialog person={signedIn.session.account} />
    </SignedInContext>
  );
}
