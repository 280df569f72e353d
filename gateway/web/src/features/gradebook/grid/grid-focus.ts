export type Place = { row: number; column: number };

type Size = { rows: number; columns: number };

/** Where the teacher is and what is selected. Outside of React: to move means to paint two cells, not to draw a table. */
export class GridFocus {
  private place: Place = { row: 0, column: 0 };
  private anchor: Place = this.place;
  private readonly listeners = new Set<() => void>();

  constructor(private size: Size) {}

  /** The same object until it moves, as React wants it. */
  at = (): Place => this.place;

  on = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  resize(size: Size): void {
    this.size = size;
    this.goTo(this.place);
  }

  goTo({ row, column }: Place, extend = false): void {
    const next = { row: clamp(row, this.size.rows), column: clamp(column, this.size.columns) };
    const moved = next.row !== this.place.row || next.column !== this.place.column;
    if (moved) this.place = next;
    const spread = this.anchor !== this.place;
    if (!extend) this.anchor = this.place;
    if (moved || spread) for (const listener of this.listeners) listener();
  }

  by(rows: number, columns: number, extend = false): void {
    this.goTo({ row: this.place.row + rows, column: this.place.column + columns }, extend);
  }

  selectColumn(): void {
    this.anchor = { row: 0, column: this.place.column };
    this.place = { row: this.size.rows - 1, column: this.place.column };
    for (const listener of this.listeners) listener();
  }

  get selected(): { from: Place; to: Place; many: boolean } {
    const { place, anchor } = this;
    const from = { row: Math.min(place.row, anchor.row), column: Math.min(place.column, anchor.column) };
    const to = { row: Math.max(place.row, anchor.row), column: Math.max(place.column, anchor.column) };
    return { from, to, many: from.row !== to.row || from.column !== to.column };
  }
}

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));
