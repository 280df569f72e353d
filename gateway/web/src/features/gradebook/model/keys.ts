import type { Status } from './answers';

/** A key that enters something into a cell. */
export type EntryKey =
  | { kind: 'mark'; value: string }
  | { kind: 'attendance'; status: Exclude<Status, 'PRESENT'> }
  | { kind: 'clear' }
  | { kind: 'second-mark' }
  | { kind: 'all-present' };

type Letter = Exclude<Status, 'PRESENT'>;

const RUSSIAN: Record<string, Letter> = { н: 'ABSENT', п: 'EXCUSED', б: 'ILL', о: 'LATE' };
/** The same keys of the keyboard while it is switched to English: н is on Y, п on G, б on the comma, о on J. */
const PLACES: Record<string, Letter> = { KeyY: 'ABSENT', KeyG: 'EXCUSED', Comma: 'ILL', KeyJ: 'LATE' };
const LATIN: Record<string, Letter> = { n: 'ABSENT', p: 'EXCUSED', b: 'ILL', o: 'LATE' };

type Pressed = { key: string; code: string };

/**
 * What a key means in a cell; marks are the one-character values of the school's scale. The key of the slash gives a full
 * stop while the keyboard is switched to Russian.
 */
export function entryKey({ key, code }: Pressed, scale: readonly string[]): EntryKey | undefined {
  if (key === '/' || (key === '.' && code === 'Slash')) return { kind: 'second-mark' };
  if (key === '+' || key === '=') return { kind: 'all-present' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (scale.includes(key)) return { kind: 'mark', value: key };
  if (key === '0') return { kind: 'clear' };
  const letter = key.toLowerCase();
  const status = RUSSIAN[letter] ?? (isLatin(letter) ? (PLACES[code] ?? LATIN[letter]) : undefined);
  return status && { kind: 'attendance', status };
}

const isLatin = (letter: string) => /^[a-z,]$/.test(letter);
