import { now } from '@/shared/format/clock';
import type { CellResult, PageAnswer } from '../model/answers';
import { EMPTY_CELL, type Cell, type CellId } from '../model/cell';
import { applied, cellOf, editKey, inverse, same, type Change, type Edit, type EditKey } from '../model/edit';
import type { Hindrance } from '../model/rights';
import { cellsOf, sameCell } from './cells-of-page';
import { confirmed, seenOf, taken, type Conflict } from './outcomes';
import { Topics } from './topics';
import { UndoSteps, type Can } from './undo';

/** How a cell is shown. */
export type CellView = {
  cell: Cell;
  state?: Edit['state'];
  conflict?: Conflict;
  refusal?: Hindrance;
  /** who has just changed it elsewhere */
  changedBy?: string;
};

/** Why entries wait: the connection or the session is away, or the server failed with them. */
export type Trouble = 'connection' | 'server';

export type Saving = { waiting: number; failed: number; trouble: Trouble };

const FLASH = 5_000;

/** The cells of a page: what the server has, and on it what was typed and is not confirmed yet. */
export class GridStore {
  readonly topics = new Topics();
  /** What is typed is sent by whoever listens here. */
  onEdit: (edit: Edit) => void = () => undefined;
  onSettled: (key: EditKey) => void = () => undefined;

  private cells: Map<CellId, Cell>;
  private readonly edits = new Map<EditKey, Edit>();
  private readonly conflictsByKey = new Map<EditKey, Conflict>();
  private readonly refusals = new Map<CellId, Hindrance>();
  private readonly flashes = new Map<CellId, string>();
  private readonly storedAt = new Map<CellId, number>();
  private readonly views = new Map<CellId, CellView>();
  private readonly steps = new UndoSteps();
  private conflictList: readonly Conflict[] = [];
  private savingNow: Saving = { waiting: 0, failed: 0, trouble: 'connection' };
  private trouble: Trouble = 'connection';
  private canNow: Can = { undo: false, redo: false };

  constructor(public page: PageAnswer) {
    this.cells = cellsOf(page);
  }

  view(id: CellId): CellView {
    const known = this.views.get(id);
    if (known) return known;
    const made = this.makeView(id);
    this.views.set(id, made);
    return made;
  }

  cell = (id: CellId): Cell => this.view(id).cell;
  saving = (): Saving => this.savingNow;
  can = (): Can => this.canNow;
  conflicts = (): readonly Conflict[] => this.conflictList;

  /** Echoes the changes at once and answers how many there were; those that change nothing do not count. */
  enter(changes: readonly Change[]): number {
    const inverses = this.write(changes);
    this.steps.record(inverses.filter((change) => change !== undefined));
    this.stepsChanged();
    return inverses.length;
  }

  undo = (): number => this.stepsChanged(this.steps.undo((step) => this.writeBack(step)));
  redo = (): number => this.stepsChanged(this.steps.redo((step) => this.writeBack(step)));

  /** Whether the last step concerned this cell and no other. */
  lastStepIn(id: CellId): boolean {
    const { last } = this.steps;
    return last.length > 0 && last.every((change) => cellOf(change) === id);
  }

  /** What was typed before the page was opened anew. */
  restore(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (this.edits.has(edit.key)) continue;
      this.edits.set(edit.key, { ...edit, state: 'waiting' });
      this.touch(cellOf(edit));
    }
  }

  /** The next edits to send; they count as being sent from now on. */
  takeWaiting(choose: (edits: Edit[]) => Edit[]): Edit[] {
    const chosen = choose([...this.edits.values()].filter((edit) => edit.state !== 'sending'));
    return chosen.map((edit) => this.become(edit, 'sending'));
  }

  fail(sent: readonly Edit[], trouble: Trouble): void {
    this.trouble = trouble;
    for (const edit of sent) {
      const current = this.edits.get(edit.key);
      if (current) this.become(current, 'failed');
    }
  }

  settle(sent: readonly Edit[], results: readonly CellResult[]): void {
    for (const edit of sent) {
      const id = edit.wanted.kind === 'mark' ? edit.wanted.markId : edit.studentId;
      const result = results.find((candidate) => candidate.id === id);
      if (!result) this.fail([edit], 'server');
      else this.settleOne(edit, result);
    }
  }

  /** The whole column was refused. */
  refuse(sent: readonly Edit[], why: Hindrance): void {
    for (const edit of sent) this.drop(edit, why);
  }

  /**
   * A newer page of the server; cells that somebody else has changed flash with the name. A cell that was stored after the
   * page was asked for stays as it is: the page may be the older of the two. Answers whether there was one, so that the page
   * is to be asked for again.
   */
  take(page: PageAnswer, { by, askedAt = Infinity }: { by?: string; askedAt?: number } = {}): boolean {
    let older = false;
    const before = this.cells;
    this.page = page;
    this.cells = cellsOf(page);
    for (const [id, at] of this.storedAt) {
      const known = before.get(id);
      if (at < askedAt || !known) continue;
      older ||= !sameCell(known, this.cells.get(id));
      this.cells.set(id, known);
    }
    for (const id of new Set([...before.keys(), ...this.cells.keys()])) {
      const gone = before.get(id)?.gone;
      if (gone) this.cells.set(id, { ...(this.cells.get(id) ?? EMPTY_CELL), gone });
      if (sameCell(before.get(id), this.cells.get(id))) continue;
      if (by !== undefined) this.flash(id, by);
      this.touch(id);
    }
    this.topics.tell('page');
    return older;
  }

  keepTheirs(conflict: Conflict): void {
    this.forget(conflict);
  }

  putMine(conflict: Conflict): void {
    this.forget(conflict);
    this.write([conflict.edit]);
  }

  private write(changes: readonly Change[]): (Change | undefined)[] {
    const inverses: (Change | undefined)[] = [];
    for (const change of changes) {
      const id = cellOf(change);
      const cell = this.cell(id);
      if (same(cell, change.wanted)) continue;
      inverses.push(inverse(cell, change));
      this.refusals.delete(id);
      const key = editKey(change);
      const earlier = this.edits.get(key);
      if (earlier?.state !== 'sending' && same(this.cells.get(id) ?? EMPTY_CELL, change.wanted)) {
        // back to what the server has: nothing is left to send
        this.edits.delete(key);
        this.onSettled(key);
        this.touch(id);
        continue;
      }
      const edit: Edit = {
        ...change,
        key,
        seen: earlier?.seen ?? seenOf(this.cells.get(id), change.wanted),
        revision: (earlier?.revision ?? 0) + 1,
        state: earlier?.state === 'sending' ? 'sending' : 'waiting',
        typedAt: now().getTime(),
      };
      this.edits.set(key, edit);
      this.touch(id);
      this.onEdit(edit);
    }
    return inverses;
  }

  private stepsChanged(count = 0): number {
    const { undo, redo } = this.steps.can;
    if (undo !== this.canNow.undo || redo !== this.canNow.redo) {
      this.canNow = { undo, redo };
      this.topics.tell('steps');
    }
    return count;
  }

  private writeBack = (step: Change[]): Change[] => this.write(step).filter((change) => change !== undefined);

  private settleOne(edit: Edit, result: CellResult): void {
    if (result.outcome === 'REFUSED') {
      const { code = 'unexpected', type = '', facts = {} } = result.refusal ?? {};
      const name = type.split(':')[3] ?? code.toLowerCase().replaceAll('_', '-');
      this.drop(edit, { code: name, facts, correctable: name === 'lesson-locked' });
      return;
    }
    const id = cellOf(edit);
    const current = this.edits.get(edit.key);
    this.storedAt.set(id, Date.now());
    if (result.outcome === 'CONFLICT') {
      this.cells.set(id, taken(this.cells.get(id) ?? EMPTY_CELL, edit, result));
      this.edits.delete(edit.key);
      this.conflictsByKey.set(edit.key, { edit: current ?? edit, result });
      this.conflictsChanged();
      this.onSettled(edit.key);
    } else {
      this.cells.set(id, confirmed(this.cells.get(id) ?? EMPTY_CELL, edit, result));
      if (current && current.revision !== edit.revision) {
        this.edits.set(edit.key, { ...current, seen: result.version, state: 'waiting' });
      } else {
        this.edits.delete(edit.key);
        this.onSettled(edit.key);
      }
    }
    this.touch(id);
  }

  private drop(edit: Edit, why: Hindrance): void {
    const id = cellOf(edit);
    this.edits.delete(edit.key);
    this.refusals.set(id, why);
    this.onSettled(edit.key);
    this.touch(id);
  }

  private become(edit: Edit, state: Edit['state']): Edit {
    const changed = { ...edit, state };
    this.edits.set(edit.key, changed);
    this.touch(cellOf(edit));
    return changed;
  }

  private forget(conflict: Conflict): void {
    this.conflictsByKey.delete(conflict.edit.key);
    this.conflictsChanged();
    this.touch(cellOf(conflict.edit));
  }

  private conflictsChanged(): void {
    this.conflictList = [...this.conflictsByKey.values()];
    this.topics.tell('conflicts');
  }

  private flash(id: CellId, by: string): void {
    this.flashes.set(id, by);
    setTimeout(() => {
      this.flashes.delete(id);
      this.touch(id);
    }, FLASH);
  }

  private makeView(id: CellId): CellView {
    const edits = this.editsOf(id);
    const cell = edits.reduce((seen, edit) => applied(seen, edit.wanted), this.cells.get(id) ?? EMPTY_CELL);
    const conflict = this.conflictList.find(({ edit }) => cellOf(edit) === id);
    const failed = edits.some((edit) => edit.state === 'failed');
    const state = failed ? 'failed' : edits.some((edit) => edit.state === 'sending') ? 'sending' : edits[0]?.state;
    return { cell, state, conflict, refusal: this.refusals.get(id), changedBy: this.flashes.get(id) };
  }

  private editsOf(id: CellId): Edit[] {
    return [...this.edits.values()].filter((edit) => cellOf(edit) === id);
  }

  private touch(id: CellId): void {
    this.views.delete(id);
    const failed = [...this.edits.values()].filter((edit) => edit.state === 'failed').length;
    const waiting = this.edits.size - failed;
    const { trouble, savingNow: was } = this;
    const changed = waiting !== was.waiting || failed !== was.failed || trouble !== was.trouble;
    if (changed) this.savingNow = { waiting, failed, trouble };
    this.topics.tell(id, `row ${id.split(' ')[1] ?? ''}`, ...(changed ? ['saving'] : []));
  }
}
