import { useEffect } from 'react';
import type { Heard } from './presence/others';
import type { PageKey } from './use-gradebook-page';

type Changed = { lessonId?: string; by: string; at: string };

/** Changes of one moment are asked for together. */
const PAUSE = 300;

type Listening = {
  /** who is told that this tab is there, and not told of itself */
  tab: string;
  me: string | undefined;
  onChange: (by: string | undefined) => void;
  onPresence: (heard: Heard) => void;
};

/** Hears of every change of the page that somebody else makes, and who is there; the browser reconnects by itself. */
export function useLiveChanges(key: PageKey, { tab, me, onChange, onPresence }: Listening): void {
  const { groupId, subjectId, termId } = key;
  // a stream is no answer of a client: the browser opens it by itself
  const path = `/api/journal/pages/${groupId}/${subjectId}/${termId}/changes?tabId=${tab}`;
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    const source = new EventSource(path);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (by: string | undefined) => {
      clearTimeout(timer);
      timer = setTimeout(() => onChange(by), PAUSE);
    };
    source.addEventListener('changed', (event: MessageEvent<string>) => {
      const { by } = JSON.parse(event.data) as Changed;
      if (by !== me) soon(by);
    });
    source.addEventListener('presence', (event: MessageEvent<string>) => onPresence(JSON.parse(event.data) as Heard));
    // the stream was away and may have missed something
    source.addEventListener('resync', () => soon(undefined));
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [path, me, onChange, onPresence]);
}
