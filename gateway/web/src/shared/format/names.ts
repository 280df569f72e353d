import type { Name } from '@/shared/people/shapes';

const initial = (word?: string) => (word ? `${word.charAt(0)}.` : '');

/** Соколова Ирина Викторовна */
export const fullName = (name: Name): string => [name.surname, name.given, name.patronymic].filter(Boolean).join(' ');

/** Соколова И. В. */
export const shortName = (name: Name): string =>
  [name.surname, initial(name.given), initial(name.patronymic)].filter(Boolean).join(' ');

/** Соколова Ирина */
export const surnameAndGiven = (name: Name): string => `${name.surname} ${name.given}`;

/** СИ, for a portrait's place */
export const monogram = (name: Name): string => name.surname.charAt(0) + name.given.charAt(0);

export const byName = (language: string) => {
  const { compare } = new Intl.Collator(language);
  return (one: Name, other: Name) => compare(fullName(one), fullName(other));
};
