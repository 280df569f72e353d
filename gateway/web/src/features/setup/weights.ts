/** As the journal writes them: `CONTROL_WORK=3 WRITTEN_WORK=2`; a kind of work that is not named weighs 1. */
const WEIGHT = /^([A-Z_]+)=(\d+)$/;

/** Undefined where the text is of another form. */
export function readWeights(text: string): Map<string, number> | undefined {
  const pairs = text.split(' ').map((word) => WEIGHT.exec(word));
  return pairs.every((pair) => pair !== null)
    ? new Map(pairs.map(([, kind = '', weight]) => [kind, Number(weight)]))
    : undefined;
}

export function writeWeights(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .filter(([, weight]) => weight !== 1)
    .map(([kind, weight]) => `${kind}=${weight}`)
    .join(' ');
}
