import type { Name } from '@/shared/people/shapes';

export const NO_NAME: Name = { surname: '', given: '', patronymic: '' };

export const NAME_POINTERS = ['/name/surname', '/name/given', '/name/patronymic'] as const;

/** As it is sent: without spaces around, and without a patronymic where there is none. */
export function tidy({ surname, given, patronymic }: Name): Name {
  const third = patronymic?.trim();
  return { surname: surname.trim(), given: given.trim(), ...(third ? { patronymic: third } : {}) };
}

export const named = ({ surname, given }: Name): boolean => surname.trim() !== '' && given.trim() !== '';

const LETTERS: Record<string, string> = Object.fromEntries(
  'а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ sch,ъ ,ы y,ь ,э e,ю yu,я ya'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const latin = (text: string) =>
  [...text.toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9-]/g, '');

/** sokolova.iv, to begin with: the login may be changed before it is opened. */
export function suggestedLogin({ surname, given, patronymic }: Name): string {
  const initials = latin(given).charAt(0) + latin(patronymic ?? '').charAt(0);
  return [latin(surname), initials].filter(Boolean).join('.');
}
