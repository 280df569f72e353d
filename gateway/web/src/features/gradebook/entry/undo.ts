import type { Change } from '../model/edit';

export type Can = { undo: boolean; redo: boolean };

/** What was entered in this sitting, step by step; a fill or a paste is one step. */
export class UndoSteps {
  private readonly done: Change[][] = [];
  private undone: Change[][] = [];

  record(inverses: Change[]): void {
    if (inverses.length === 0) return;
    this.done.push(inverses);
    this.undone = [];
  }

  /** What the last step would bring back. */
  get last(): readonly Change[] {
    return this.done.at(-1) ?? [];
  }

  get can(): Can {
    return { undo: this.done.length > 0, redo: this.undone.length > 0 };
  }

  /** Takes the last step back by `apply`, which answers what would bring it again. */
  undo(apply: (changes: Change[]) => Change[]): number {
    return move(this.done, this.undone, apply);
  }

  redo(apply: (changes: Change[]) => Change[]): number {
    return move(this.undone, this.done, apply);
  }
}

function move(from: Change[][], to: Change[][], apply: (changes: Change[]) => Change[]): number {
  const step = from.pop();
  if (!step) return 0;
  to.push(apply(step));
  return step.length;
}
