import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { onSessionResumed } from '@/api/session-end';
import { useSignedIn } from '@/shared/auth/session';
import { stillSignedIn } from '@/shared/auth/still-signed-in';
import { now } from '@/shared/format/clock';
import { EditOutbox, leftOfPages } from '../entry/outbox';
import type { Edit } from '../model/edit';
import { keyOfPage, pageQuery } from '../use-gradebook-page';
import { sendLeft } from './send-left';

const LOOK_AGAIN = 60_000;
/** What was typed later than that is on its way from the page on which it was typed. */
const UNDER_WAY = 60_000;

export type LeftOfPage = { page: string; sent: number; waiting: number; undecided: number };

/** What lies in this browser for other pages than the open one. It is sent without opening them, and what came of it is told. */
export function useLeftEntries(openPage: string | undefined) {
  const { session } = useSignedIn();
  const queries = useQueryClient();
  const [pages, setPages] = useState<readonly LeftOfPage[]>([]);
  const sent = useRef(new Map<string, number>());
  const looking = useRef(false);
  const { account } = session;

  const look = useCallback(async () => {
    if (looking.current) return;
    looking.current = true;
    try {
      if (openPage !== undefined) sent.current.delete(openPage);
      const left = (await lyingFor(account, openPage)).filter(({ waiting }) => waiting.length > 0);
      if (left.length > 0 && (await stillSignedIn(account))) {
        for (const { page, waiting } of left) {
          const stored = await sendLeft(new EditOutbox(account, page), waiting);
          if (stored === 0) continue;
          sent.current.set(page, (sent.current.get(page) ?? 0) + stored);
          await queries.invalidateQueries({ queryKey: pageQuery(keyOfPage(page)) });
        }
      }
      setPages(toldOf(sent.current, await lyingFor(account, openPage)));
    } finally {
      looking.current = false;
    }
  }, [account, openPage, queries]);

  useEffect(() => {
    const again = () => void look();
    again();
    const timer = setInterval(again, LOOK_AGAIN);
    const stop = onSessionResumed(again);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      stop();
      window.removeEventListener('online', again);
    };
  }, [look]);

  const seen = useCallback((page: string) => {
    sent.current.delete(page);
    setPages((all) => all.filter((each) => each.page !== page));
  }, []);
  return { pages: pages.filter(({ page }) => page !== openPage), seen };
}

type Lying = { page: string; waiting: Edit[]; undecided: number };

async function lyingFor(account: string, openPage: string | undefined): Promise<Lying[]> {
  const before = now().getTime() - UNDER_WAY;
  return [...(await leftOfPages(account))]
    .filter(([page]) => page !== openPage)
    .map(([page, { waiting, undecided }]) => ({
      page,
      waiting: waiting.filter(({ typedAt }) => typedAt < before),
      undecided: undecided.length,
    }));
}

/** By page: what was sent, and what lies there still. */
function toldOf(sent: ReadonlyMap<string, number>, lying: readonly Lying[]): LeftOfPage[] {
  const pages = new Set([...sent.keys(), ...lying.map(({ page }) => page)]);
  return [...pages]
    .map((page) => {
      const here = lying.find((each) => each.page === page);
      const waiting = here?.waiting.length ?? 0;
      return { page, sent: sent.get(page) ?? 0, waiting, undecided: here?.undecided ?? 0 };
    })
    .filter((each) => each.sent + each.waiting + each.undecided > 0);
}
