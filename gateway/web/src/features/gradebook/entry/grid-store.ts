import { now } from '@/shared/format/clock';
import type { CellResult, PageAnswer } from '../model/answers';
import { EMPTY_CELL, type Cell, type CellId } from '../model/cell';
import { applied, cellOf, editKey, inverse, same, type Change, type Edit, type EditKey } from '../model/edit';
import type { Hindrance } from '../model/rights';
import { cellsOf, sameCell } from './cells-of-page';
import { Flashes } from './flashes';
import type { Left } from './outbox';
import {
  against,
  confirmed,
  isConflict,
  resultOf,
  seenOf,
  taken,
  withVersion,
  type Conflict,
  type Refusal,
  type Undecided,
} from './outcomes';
import { SAVED, savingOf, type Saving, type Trouble } from './saving';
import { Topics } from './topics';
import { UndecidedEntries } from './undecided';
import { UndoSteps, type Can } from './undo';

/** How a cell is shown. */
export type CellView = {
  cell: Cell;
  state?: Edit['state'];
  /** two have changed it, and the teacher has not decided yet */
  conflict: boolean;
  /** a rule stands against what was typed here */
  refused: boolean;
  /** who has just changed it elsewhere */
  changedBy?: string;
};

/** The cells of a page: what the server has, and on it what was typed and is not confirmed yet. */
export class GridStore {
  readonly topics = new Topics();
  /** What is typed is sent by whoever listens here. */
  onEdit: (edit: Edit) => void = () => undefined;
  /** What was not taken is kept by whoever listens here, until it is settled: stored, or decided on. */
  onUndecided: (entry: Undecided) => void = () => undefined;
  onSettled: (key: EditKey) => void = () => undefined;

  private cells: Map<CellId, Cell>;
  private readonly edits = new Map<EditKey, Edit>();
  private readonly undecided = new UndecidedEntries();
  private readonly flashes = new Flashes((id) => this.touch(id));
  private readonly storedAt = new Map<CellId, number>();
  private readonly views = new Map<CellId, CellView>();
  private readonly steps = new UndoSteps();
  private savingNow = SAVED;
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
  conflicts = (): readonly Conflict[] => this.undecided.conflicts;
  refusals = (): readonly Refusal[] => this.undecided.refusals;

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

  /** What was typed before the page was opened anew, and what was not decided on. */
  restore({ waiting, undecided }: Left): void {
    for (const edit of waiting) {
      if (this.edits.has(edit.key)) continue;
      this.edits.set(edit.key, edit);
      this.touch(cellOf(edit));
    }
    for (const entry of undecided) {
      const { edit } = entry;
      const id = cellOf(edit);
      if (this.edits.has(edit.key) || this.undecided.has(edit.key)) continue;
      const cell = this.cells.get(id) ?? EMPTY_CELL;
      // somebody has put it there meanwhile
      if (same(cell, edit.wanted)) this.onSettled(edit.key);
      else {
        if (isConflict(entry)) this.cells.set(id, withVersion(cell, entry));
        this.show(entry);
      }
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
      const result = resultOf(edit, results);
      if (!result) this.fail([edit], 'server');
      else this.settleOne(edit, result);
    }
  }

  /** The whole column was refused. */
  refuse(sent: readonly Edit[], why: Hindrance): void {
    for (const edit of sent) this.setAside({ edit, why });
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
      if (by !== undefined) this.flashes.begin(id, by);
      this.touch(id);
    }
    this.topics.tell('page');
    return older;
  }

  /** Theirs is kept, a refusal was seen. */
  letGo(...entries: Undecided[]): void {
    for (const { edit } of entries) this.forget(edit.key, cellOf(edit));
  }

  putMine(conflict: Conflict): void {
    this.letGo(conflict);
    this.write([conflict.edit]);
  }

  private write(changes: readonly Change[]): (Change | undefined)[] {
    const inverses: (Change | undefined)[] = [];
    for (const change of changes) {
      const id = cellOf(change);
      const cell = this.cell(id);
      if (same(cell, change.wanted)) continue;
      inverses.push(inverse(cell, change));
      const key = editKey(change);
      // who types there anew has decided
      this.letGo(...this.undecided.at(id).filter((entry) => isDecidedBy(change, entry)));
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
    const id = cellOf(edit);
    const cell = this.cells.get(id) ?? EMPTY_CELL;
    const entry = against(edit, result);
    if (entry && !isConflict(entry)) return this.setAside(entry);
    this.storedAt.set(id, Date.now());
    if (entry) {
      this.cells.set(id, taken(cell, edit, result));
      return this.setAside(entry);
    }
    this.cells.set(id, confirmed(cell, edit, result));
    const current = this.edits.get(edit.key);
    if (current && current.revision !== edit.revision) {
      const next: Edit = { ...current, seen: result.version, state: 'waiting' };
      this.edits.set(edit.key, next);
      this.onEdit(next);
    } else {
      this.edits.delete(edit.key);
      this.onSettled(edit.key);
    }
    this.touch(id);
  }

  /** With what was typed last, if that was not sent yet. */
  private setAside(entry: Undecided): void {
    const { key } = entry.edit;
    const latest = { ...entry, edit: this.edits.get(key) ?? entry.edit };
    this.edits.delete(key);
    this.onUndecided(latest);
    this.show(latest);
  }

  private show(entry: Undecided): void {
    this.undecided.add(entry);
    this.touch(cellOf(entry.edit));
    this.topics.tell('undecided');
  }

  private forget(key: EditKey, id: CellId): void {
    this.undecided.delete(key);
    this.onSettled(key);
    this.touch(id);
    this.topics.tell('undecided');
  }

  private become(edit: Edit, state: Edit['state']): Edit {
    const changed = { ...edit, state };
    this.edits.set(edit.key, changed);
    this.touch(cellOf(edit));
    return changed;
  }

  private makeView(id: CellId): CellView {
    const edits = this.editsOf(id);
    const cell = edits.reduce((seen, edit) => applied(seen, edit.wanted), this.cells.get(id) ?? EMPTY_CELL);
    const undecided = this.undecided.at(id);
    const conflict = undecided.some(isConflict);
    const refused = undecided.some((entry) => !isConflict(entry));
    const failed = edits.some((edit) => edit.state === 'failed');
    const state = failed ? 'failed' : edits.some((edit) => edit.state === 'sending') ? 'sending' : edits[0]?.state;
    return { cell, state, conflict, refused, changedBy: this.flashes.by(id) };
  }

  private editsOf(id: CellId): Edit[] {
    return [...this.edits.values()].filter((edit) => cellOf(edit) === id);
  }

  private touch(id: CellId): void {
    this.views.delete(id);
    const saving = savingOf(this.savingNow, this.edits.values(), this.undecided.size, this.trouble);
    const changed = saving !== this.savingNow;
    this.savingNow = saving;
    this.topics.tell(id, `row ${id.split(' ')[1] ?? ''}`, ...(changed ? ['saving'] : []));
  }
}

/** The same mark, or, after a refusal, a mark or an attendance of the same cell. */
const isDecidedBy = (change: Change, entry: Undecided): boolean =>
  isConflict(entry) ? entry.edit.key === editKey(change) : entry.edit.wanted.kind === change.wanted.kind;
