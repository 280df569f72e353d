import { expect, it } from 'vitest';
import { en } from './en';
import { ru } from './ru';

type Texts = { [key: string]: string | Texts };

/** Keys without their plural ending, for the languages have different ones. */
function keys(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key.replace(/_(one|few|many|other)$/, '')] : keys(value, `${prefix}${key}.`),
  );
}

function plurals(texts: Texts, prefix = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== 'string') {
      for (const [inner, forms] of plurals(value, `${prefix}${key}.`)) found.set(inner, forms);
      continue;
    }
    const ending = /^(.*)_(one|few|many|other)$/.exec(key);
    if (ending?.[1] && ending[2]) found.set(prefix + ending[1], [...(found.get(prefix + ending[1]) ?? []), ending[2]]);
  }
  return found;
}

it('says everything in both languages', () => {
  expect([...new Set(keys(en))].sort()).toEqual([...new Set(keys(ru))].sort());
});

it('has every plural form that Russian and English need', () => {
  for (const [key, forms] of plurals(ru)) expect([key, ...forms.sort()]).toEqual([key, 'few', 'many', 'one', 'other']);
  for (const [key, forms] of plurals(en)) expect([key, ...forms.sort()]).toEqual([key, 'one', 'other']);
});
