type Term = { termId: string; name: string; from: string };

/** The terms in which a term mark stands, in the order of the year. */
export function termsWithMarks(
  marks: readonly { termId: string }[],
  terms: ReadonlyMap<string, Term>,
): { termId: string; name: string }[] {
  return [...new Set(marks.map(({ termId }) => termId))]
    .map((termId) => terms.get(termId) ?? { termId, name: termId, from: '' })
    .sort((one, other) => one.from.localeCompare(other.from));
}
