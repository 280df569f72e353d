import { answered, gateway } from '@/api/http';
import { sessionEnded } from '@/api/session-end';

/** Whether the session is still of this account: what one person typed is never sent as another. The gateway renews the CSRF cookie. */
export async function stillSignedIn(account: string): Promise<boolean> {
  const session = await answered(gateway.GET('/api/session')).catch(() => undefined);
  if (session && session.account !== account) sessionEnded();
  return session?.account === account;
}
