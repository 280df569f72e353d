/** I четверть, II четверть → I, II and четверть. */
export function shortNames(names: readonly string[]): { labels: string[]; common: string } {
  const split = names.map((name) => /^(\S+)\s+(.+)$/.exec(name));
  const common = split[0]?.[2] ?? '';
  if (!common || split.some((parts) => parts?.[2] !== common)) return { labels: [...names], common: '' };
  return { labels: split.map((parts) => parts?.[1] ?? ''), common };
}
