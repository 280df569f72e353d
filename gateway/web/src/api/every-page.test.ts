import { describe, expect, it } from 'vitest';
import { everyPage } from './every-page';

describe('a list in pages', () => {
  it('is read to its end, each page after the one before', async () => {
    const asked: (string | undefined)[] = [];
    const pages = [
      { rows: ['a', 'b'], next: 'b' },
      { rows: ['c'], next: 'c' },
      { rows: [], next: null },
    ];
    const rows = await everyPage((after) => {
      asked.push(after);
      return Promise.resolve(pages[asked.length - 1] ?? { rows: [] });
    });
    expect(rows).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([undefined, 'b', 'c']);
  });

  it('fails as a whole where one page fails', async () => {
    await expect(everyPage(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
  });
});
