import type { Edit } from '../model/edit';

/** Why entries wait: the connection or the session is away, or the server failed with them. */
export type Trouble = 'connection' | 'server';

export type Saving = { waiting: number; failed: number; undecided: number; trouble: Trouble };

export const SAVED: Saving = { waiting: 0, failed: 0, undecided: 0, trouble: 'connection' };

/** How far the saving is; the same object while nothing has changed, as React wants it. */
export function savingOf(was: Saving, edits: Iterable<Edit>, undecided: number, trouble: Trouble): Saving {
  const states = [...edits].map(({ state }) => state);
  const failed = states.filter((state) => state === 'failed').length;
  const is: Saving = { waiting: states.length - failed, failed, undecided, trouble };
  const same = (Object.keys(is) as (keyof Saving)[]).every((what) => is[what] === was[what]);
  return same ? was : is;
}
