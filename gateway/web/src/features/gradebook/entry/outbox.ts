import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { groupedBy } from '@/shared/grouped-by';
import type { Edit, EditKey } from '../model/edit';
import type { Conflict, Refusal, Undecided } from './outcomes';

/** With what stands against the edit, where the server has spoken already. */
type Kept = Edit & { account: string; page: string } & { result?: Conflict['result']; why?: Refusal['why'] };

interface Outbox extends DBSchema {
  edits: { key: [string, EditKey]; value: Kept; indexes: { page: [string, string] } };
}

let opened: Promise<IDBPDatabase<Outbox>> | undefined;

const database = () =>
  (opened ??= openDB<Outbox>('klassny', 1, {
    upgrade(db) {
      db.createObjectStore('edits', { keyPath: ['account', 'key'] }).createIndex('page', ['account', 'page']);
    },
  }));

/** What is to be sent, and what the teacher has to decide on. */
export type Left = { waiting: Edit[]; undecided: Undecided[] };

/** What the server has not stored, kept in the browser by account: it outlives a reload, a login, a crash. */
export class EditOutbox {
  constructor(
    readonly account: string,
    private readonly page: string,
  ) {}

  async keep(edit: Edit): Promise<void> {
    await (await database()).put('edits', { ...edit, account: this.account, page: this.page });
  }

  async drop(key: EditKey): Promise<void> {
    await (await database()).delete('edits', [this.account, key]);
  }

  /** Until the teacher has decided: put mine, keep theirs, seen. */
  async setAside({ edit, ...against }: Undecided): Promise<void> {
    await (await database()).put('edits', { ...edit, ...against, account: this.account, page: this.page });
  }

  async all(): Promise<Left> {
    const kept = await (await database()).getAllFromIndex('edits', 'page', [this.account, this.page]);
    return leftOf(kept);
  }
}

/** What is left of an account on every page. */
export async function leftOfPages(account: string): Promise<ReadonlyMap<string, Left>> {
  // an array comes after every text: this is all whose key begins with the account
  const kept = await (await database()).getAll('edits', IDBKeyRange.bound([account], [account, []]));
  return new Map([...groupedBy(kept, ({ page }) => page)].map(([page, those]) => [page, leftOf(those)]));
}

function leftOf(kept: readonly Kept[]): Left {
  const left: Left = { waiting: [], undecided: [] };
  for (const { key, lessonId, studentId, wanted, seen, revision, typedAt, result, why } of kept) {
    const edit: Edit = { key, lessonId, studentId, wanted, seen, revision, typedAt, state: 'waiting' };
    if (result) left.undecided.push({ edit, result });
    else if (why) left.undecided.push({ edit, why });
    else left.waiting.push(edit);
  }
  return left;
}
