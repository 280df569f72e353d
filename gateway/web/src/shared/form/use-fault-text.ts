import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const KNOWN = ['not-blank', 'not-null', 'not-empty', 'email', 'pattern', 'size', 'min', 'max'] as const;

/** What is wrong with the form of one value, by the name of the check that it failed. */
export function useFaultText(): (code: string) => string {
  const { t } = useTranslation('form');
  return useCallback((code: string) => t(`fault.${KNOWN.find((known) => known === code) ?? 'other'}`), [t]);
}
