import { Topics } from '../entry/topics';
import { cellId, type CellId } from '../model/cell';

/** What the stream of the page says of somebody; each tab that a person has open speaks for itself. */
export type Heard = {
  tabId: string;
  by: string;
  state: 'CAME' | 'HERE' | 'LEFT';
  lessonId?: string | null;
  studentId?: string | null;
};

type Other = { by: string; cell?: CellId; until: number };

/** Who is not heard of for so long is gone: a beat may be lost, and a tab in the background beats once a minute. */
const SILENCE = 75_000;
/** A stream that breaks is there again within a second. */
export const GRACE = 3_000;

/** Who else has the page open, and where they are. Nobody keeps it but those who look at the page. */
export class Others {
  readonly topics = new Topics();
  private readonly tabs = new Map<string, Other>();
  private persons: readonly string[] = [];

  constructor(private readonly me: string | undefined) {}

  /** The same list until it changes, as React wants it. */
  everybody = (): readonly string[] => this.persons;

  /** Who is in a cell; of several the one who was there first. */
  at = (cell: CellId): string | undefined => [...this.tabs.values()].find((other) => other.cell === cell)?.by;

  get some(): boolean {
    return this.tabs.size > 0;
  }

  /** Answers whether that was somebody who does not know yet where I am. */
  hear({ tabId: tab, by, state, lessonId, studentId }: Heard, now: number): boolean {
    if (by === this.me) return false;
    const known = this.tabs.get(tab);
    if (state === 'LEFT') {
      if (known) this.put(tab, { by, until: now + GRACE });
      return false;
    }
    const cell = lessonId && studentId ? cellId(lessonId, studentId) : undefined;
    this.put(tab, { by, cell, until: now + SILENCE });
    return state === 'CAME' || !known;
  }

  /** Lets those go who were not heard of. */
  forget(now: number): void {
    for (const [tab, { until }] of [...this.tabs]) if (until <= now) this.put(tab, undefined);
  }

  private put(tab: string, other: Other | undefined): void {
    const before = this.tabs.get(tab)?.cell;
    if (other) this.tabs.set(tab, other);
    else this.tabs.delete(tab);
    const persons = [...new Set([...this.tabs.values()].map(({ by }) => by))].sort();
    if (persons.join(' ') !== this.persons.join(' ')) {
      this.persons = persons;
      this.topics.tell('everybody');
    }
    if (before !== other?.cell) this.topics.tell(...[before, other?.cell].filter((cell) => cell !== undefined));
  }
}
