import { ApiProblem } from '@/api/problem';
import { stillSignedIn } from '@/shared/auth/still-signed-in';
import { columnsOf, type Column } from './columns';
import type { GridStore } from './grid-store';
import type { EditOutbox } from './outbox';
import { hindranceOf, problemOf, sendColumn } from './send-column';

/** Long enough for a column that is typed fast to go as one request, short enough to be stored before the next look. */
const PAUSE = 250;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

/** Sends what is typed, column by column, in the background; what could not be sent is sent again, each time later. */
export class SavingQueue {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay = false;
  private retry = FIRST_RETRY;
  /** the gateway missed the CSRF token of the session */
  private tokenGone = false;

  constructor(
    private readonly store: GridStore,
    private readonly outbox: EditOutbox,
  ) {
    store.onEdit = (edit) => {
      void this.outbox.keep(edit);
      this.soon(PAUSE);
    };
    store.onUndecided = (entry) => void this.outbox.setAside(entry);
    store.onSettled = (key) => void this.outbox.drop(key);
  }

  /** Brings back what was not sent before the page was left. */
  async resume(): Promise<void> {
    const left = await this.outbox.all();
    this.store.restore(left);
    if (left.waiting.length > 0) this.soon(0);
  }

  /** Does not wait for the next retry: the network or the session is back, or the user asks. */
  sendNow = (): void => {
    this.retry = FIRST_RETRY;
    this.soon(0);
  };

  private soon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    // one turn at a time: an edit that is typed meanwhile needs the version of the answer
    if (this.underWay) return;
    const columns = columnsOf(this.store.takeWaiting((edits) => edits));
    if (columns.length === 0) return;
    this.underWay = true;
    const passed = (await this.renewToken())
      ? await Promise.all(columns.map((column) => this.sendColumn(column)))
      : columns.map((column) => this.leave(column));
    this.underWay = false;
    if (passed.every(Boolean)) {
      this.retry = FIRST_RETRY;
      this.soon(0);
    } else {
      this.soon(this.retry);
      this.retry = Math.min(this.retry * 2, LAST_RETRY);
    }
  }

  /** Whether changes may be sent: where the token was missed, once the gateway has given another one to the same person. */
  private async renewToken(): Promise<boolean> {
    if (this.tokenGone) this.tokenGone = !(await stillSignedIn(this.outbox.account));
    return !this.tokenGone;
  }

  /** Whether the server has answered for good. */
  private async sendColumn(column: Column): Promise<boolean> {
    try {
      this.store.settle(column.edits, await sendColumn(column));
      return true;
    } catch (failure) {
      const problem = problemOf(failure);
      if (!problem.final) {
        this.tokenGone ||= problem.code === 'csrf-token-missing';
        return this.leave(column, problem);
      }
      this.store.refuse(column.edits, hindranceOf(problem));
      return true;
    }
  }

  private leave({ edits }: Column, problem = ApiProblem.offline()): false {
    this.store.fail(edits, problem.status === 500 ? 'server' : 'connection');
    return false;
  }
}
