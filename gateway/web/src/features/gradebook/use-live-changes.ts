import { useEffect } from 'react';
import { pagePath, type PageKey } from './use-gradebook-page';

type Changed = { lessonId?: string; by: string; at: string };

/** Changes of one moment are asked for together. */
const PAUSE = 300;

/** Hears of every change of the page that somebody else makes; the browser reconnects by itself. */
export function useLiveChanges(key: PageKey, me: string | undefined, onChange: (by: string | undefined) => void): void {
  const path = `${pagePath(key)}/changes`;
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
    // the stream was away and may have missed something
    source.addEventListener('resync', () => soon(undefined));
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [path, me, onChange]);
}
