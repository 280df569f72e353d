import { useWord } from '@/shared/format/use-word';

export function useRuleText(kind: 'rules' | 'whys' = 'rules'): (name: string) => string {
  const word = useWord('imports');
  return (name) => word(kind, name);
}
