import { useTranslation } from 'react-i18next';
import { useWord } from '@/shared/format/use-word';
import type { Entry } from './shapes';

/** What stood before an entry and what stands after it, in words; undefined where there is nothing to compare. */
export function useValues(): (entry: Entry) => { before?: string; after: string } | undefined {
  const { t } = useTranslation('audit');
  const word = useWord();
  const inWords = (value: string | undefined) => (value ? word('attendance', value) : t('nothing'));
  // what is entered for the first time replaces nothing
  const before = (previous: string | undefined) => (previous ? { before: inWords(previous) } : {});
  return ({ cell, facts }) => {
    const { previous, value, status, standing, proposed } = facts;
    switch (cell) {
      case 'MARK':
      case 'TERM_MARK':
        return { ...before(previous), after: inWords(value) };
      case 'COMMENT':
        return {
          after: t(facts.noteId ? (facts.version === 1 ? 'comment.written' : 'comment.changed') : 'comment.taken'),
        };
      case 'ATTENDANCE':
        return { ...before(previous), after: inWords(status) };
      case 'CORRECTION':
        return (standing ?? proposed) ? { before: inWords(standing), after: inWords(proposed) } : undefined;
      case 'POLICY':
        return { before: facts.policy ?? '', after: value ?? '' };
      default:
        return undefined;
    }
  };
}
