import { useWord } from '@/shared/format/use-word';

/** What a rule is called. Keys have dots, texts have hyphens. */
export function usePolicyName(): (policy: string) => string {
  const word = useWord('setup');
  return (policy) => word('policyName', policy.replaceAll('.', '-'), policy);
}
