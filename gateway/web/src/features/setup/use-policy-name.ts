import { useTranslation } from 'react-i18next';

/** What a rule is called; its own key where the screens do not know it yet. Keys have dots, texts have hyphens. */
export function usePolicyName(): (policy: string) => string {
  const { t, i18n } = useTranslation('setup');
  return (policy) => {
    const key = `policyName.${policy.replaceAll('.', '-')}`;
    return i18n.exists(key, { ns: 'setup' }) ? t(key as 'policyName.marks-scale') : policy;
  };
}
