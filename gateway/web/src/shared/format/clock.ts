let ahead = 0;

/** The clock of the servers: that of a school's PC may be wrong. */
export function noteServerTime(header: string | null): void {
  const server = header ? Date.parse(header) : NaN;
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  // the header is whole seconds and some milliseconds old
  ahead = Math.abs(difference) < 5_000 ? 0 : difference;
}

export const now = (): Date => new Date(Date.now() + ahead);
