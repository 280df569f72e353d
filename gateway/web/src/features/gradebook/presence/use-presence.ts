import { useCallback, useEffect, useRef } from 'react';
import { journal } from '@/api/http';
import type { Desk } from '../desk';
import { GRACE, type Heard } from './others';

/** Not more often than that is told where the focus is. */
const PAUSE = 2_000;
const BEAT = 20_000;

/**
 * Tells the others on the page where the teacher is: when that changes, when somebody comes, and now and then. Who is alone
 * tells nothing. Answers what is to be done with what is heard of them.
 */
export function usePresence({ page, tab, others, focus, typist }: Desk): (heard: Heard) => void {
  const { groupId, subjectId, termId, mayEnter } = page;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const toldAt = useRef(0);

  const tell = useCallback(() => {
    if (waiting.current !== undefined || !others.some) return;
    const send = () => {
      waiting.current = undefined;
      toldAt.current = Date.now();
      const { row, column } = focus.at();
      const lessonId = typist.lessons[column]?.lessonId;
      const studentId = typist.rows[row]?.studentId;
      const cell = mayEnter && lessonId && studentId ? { lessonId, studentId } : undefined;
      // one that is lost is made good by the next beat
      journal
        .PUT('/api/journal/pages/{groupId}/{subjectId}/{termId}/presence/{tabId}', {
          params: { path: { groupId, subjectId, termId, tabId: tab } },
          body: { cell },
        })
        .catch(() => undefined);
    };
    waiting.current = setTimeout(send, Math.max(0, toldAt.current + PAUSE - Date.now()));
  }, [others, focus, typist, groupId, subjectId, termId, tab, mayEnter]);

  useEffect(() => {
    const stop = focus.on(tell);
    const beat = setInterval(() => {
      others.forget(Date.now());
      tell();
    }, BEAT);
    return () => {
      stop();
      clearInterval(beat);
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [others, focus, tell]);

  return useCallback(
    (heard: Heard) => {
      if (others.hear(heard, Date.now())) tell();
      if (heard.state === 'LEFT') setTimeout(() => others.forget(Date.now()), GRACE);
    },
    [others, tell],
  );
}
