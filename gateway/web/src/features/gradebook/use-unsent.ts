import { useEffect } from 'react';
import { onSessionResumed } from '@/api/session-end';
import type { Desk } from './desk';

/** Sends what an earlier sitting left; tries again when network or session are back; asks before a page is left with
 * entries that are not sent or not decided on. */
export function useUnsent({ store, queue }: Desk): void {
  useEffect(() => {
    void queue.resume();
    const stop = onSessionResumed(queue.sendNow);
    const ask = (event: BeforeUnloadEvent) => {
      const { waiting, failed, undecided } = store.saving();
      if (waiting + failed + undecided > 0) event.preventDefault();
    };
    window.addEventListener('online', queue.sendNow);
    window.addEventListener('beforeunload', ask);
    return () => {
      stop();
      window.removeEventListener('online', queue.sendNow);
      window.removeEventListener('beforeunload', ask);
    };
  }, [store, queue]);
}
