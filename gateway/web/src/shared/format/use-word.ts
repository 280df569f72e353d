import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ru } from '@/i18n/ru';

type Texts = typeof ru;
type Group<Feature extends keyof Texts> = {
  [Key in keyof Texts[Feature]]: Texts[Feature][Key] extends Record<string, string> ? Key & string : never;
}[keyof Texts[Feature]];

/**
 * The word for a value of a service, from a group of texts such as `workType`. Services may name values before the screens
 * know them: then the value itself stands there, or what is given for it.
 */
export function useWord<Feature extends keyof Texts = 'common'>(feature?: Feature) {
  const { t, i18n } = useTranslation();
  return useCallback(
    (group: Group<Feature>, value: string, otherwise = value): string => {
      const key = `${feature ?? 'common'}:${group}.${value}`;
      return i18n.exists(key) ? (t as (key: string) => string)(key) : otherwise;
    },
    [feature, t, i18n],
  );
}
