import { useTranslation } from 'react-i18next';
import { presence } from '../entry/outcomes';
import { LETTERS } from '../model/cell';
import type { Wanted } from '../model/edit';

/** A value of a cell as it is written in a text. */
export function useShown(): (value: string | null, kind: Wanted['kind']) => string {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  return (value, kind) => {
    if (value === null) return t('conflict.nothing');
    if (kind === 'mark') return value;
    const { status } = presence(value);
    return LETTERS[status] || common(`attendance.${status}`);
  };
}

/** What was to be entered. */
export const valueOf = (wanted: Wanted): string | null => (wanted.kind === 'mark' ? wanted.value : wanted.status);
