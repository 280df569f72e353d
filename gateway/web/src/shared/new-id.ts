let last = 0;

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');

/**
 * An id made in the browser, so that a repeated request does no harm; randomUUID would want HTTPS. Ids made later are
 * greater, so that the marks of a cell stand in the order in which they were given.
 */
export function newId(prefix: string): string {
  // two of one millisecond keep their order too
  last = Math.max(Date.now(), last + 1);
  const random = crypto.getRandomValues(new Uint8Array(8));
  return `${prefix}-${hex(last, 12)}${Array.from(random, (byte) => hex(byte, 2)).join('')}`;
}
