import { cellOf, type EditKey } from '../model/edit';
import type { CellId } from '../model/cell';
import { isConflict, type Conflict, type Refusal, type Undecided } from './outcomes';

/** What the server did not take, by entry: it stays until the teacher has decided, however often the page is opened anew. */
export class UndecidedEntries {
  /** The same lists until something changes, as React wants it. */
  conflicts: readonly Conflict[] = [];
  refusals: readonly Refusal[] = [];

  private readonly byKey = new Map<EditKey, Undecided>();

  get size(): number {
    return this.byKey.size;
  }

  has = (key: EditKey): boolean => this.byKey.has(key);

  at = (id: CellId): Undecided[] => [...this.byKey.values()].filter(({ edit }) => cellOf(edit) === id);

  add(entry: Undecided): void {
    this.byKey.set(entry.edit.key, entry);
    this.changed();
  }

  delete(key: EditKey): void {
    this.byKey.delete(key);
    this.changed();
  }

  private changed(): void {
    const all = [...this.byKey.values()];
    this.conflicts = all.filter(isConflict);
    this.refusals = all.filter((entry): entry is Refusal => !isConflict(entry));
  }
}
