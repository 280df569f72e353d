import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Edit, EditKey } from '../model/edit';

type Kept = Edit & { account: string; page: string };

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

/** What the server has not confirmed yet, kept in the browser by account: it outlives a reload, a login, a crash. */
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

  async all(): Promise<Edit[]> {
    const kept = await (await database()).getAllFromIndex('edits', 'page', [this.account, this.page]);
    return kept.map(({ key, lessonId, studentId, wanted, seen, revision, typedAt }) => ({
      key,
      lessonId,
      studentId,
      wanted,
      seen,
      revision,
      typedAt,
      state: 'waiting' as const,
    }));
  }
}
