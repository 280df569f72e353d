import { numericDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useWorkTypeName } from '@/shared/format/use-work-type-name';
import { readWeights } from './weights';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The value of a rule as people say it: a day as a day, weights by the kind of work. */
export function usePolicyValue(): (value: string) => string {
  const workTypeName = useWorkTypeName();
  const language = useLanguage();
  return (value) => {
    if (DAY.test(value)) return numericDate(value, language);
    const weights = readWeights(value);
    return weights ? [...weights].map(([kind, weight]) => `${workTypeName(kind)}: ${weight}`).join(', ') : value;
  };
}
