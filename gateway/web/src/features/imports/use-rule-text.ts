import { useTranslation } from 'react-i18next';

/** The services may name rules before the screens know them: then the name itself is shown. */
export function useRuleText(kind: 'rules' | 'whys' = 'rules'): (name: string) => string {
  const { t, i18n } = useTranslation('imports');
  return (name) => {
    const key = `${kind}.${name}`;
    return i18n.exists(key, { ns: 'imports' }) ? t(key as 'rules.MISSING_VALUE') : name;
  };
}
