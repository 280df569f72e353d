import type { CellId } from '../model/cell';

const LASTS = 5_000;

/** The cells that somebody else has just changed. */
export class Flashes {
  private readonly names = new Map<CellId, string>();

  constructor(private readonly over: (id: CellId) => void) {}

  by = (id: CellId): string | undefined => this.names.get(id);

  begin(id: CellId, by: string): void {
    this.names.set(id, by);
    setTimeout(() => {
      this.names.delete(id);
      this.over(id);
    }, LASTS);
  }
}
