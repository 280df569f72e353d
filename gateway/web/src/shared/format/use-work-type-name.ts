import { useWord } from './use-word';

export function useWorkTypeName(): (workType: string) => string {
  const word = useWord();
  return (workType) => word('workType', workType);
}
