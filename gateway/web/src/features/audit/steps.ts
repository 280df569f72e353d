import type { Entry } from './shapes';

/** What one person did at one go: a column of marks, the attendance of a class. */
export type Step = { entries: Entry[]; first: Entry; last: Entry };

const AT_ONE_GO = 2_000;

/** Entries, oldest first, put together as they were sent. */
export function stepsOf(entries: readonly Entry[]): Step[] {
  const steps: Step[] = [];
  for (const entry of entries) {
    const step = steps.at(-1);
    if (step && together(step.last, entry)) {
      step.entries.push(entry);
      step.last = entry;
    } else {
      steps.push({ entries: [entry], first: entry, last: entry });
    }
  }
  return steps;
}

function together(one: Entry, next: Entry): boolean {
  return (
    one.actor === next.actor &&
    one.type === next.type &&
    one.lessonId === next.lessonId &&
    one.correctionId === next.correctionId &&
    Date.parse(next.recordedAt) - Date.parse(one.recordedAt) <= AT_ONE_GO
  );
}

/** The kind of an entry by the name of its event: `journal.mark-given.v1` → `mark-given`. */
export const kindOf = (type: string): string => type.split('.')[1] ?? type;
