type Page<Row> = { rows: Row[]; next?: string | null | undefined };

/** Reads a list to its end, page by page; `read` gets what the page before named as its last. */
export async function everyPage<Row>(read: (after?: string) => Promise<Page<Row>>): Promise<Row[]> {
  const all: Row[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await read(after);
    all.push(...rows);
    after = next ?? undefined;
  } while (after !== undefined);
  return all;
}
