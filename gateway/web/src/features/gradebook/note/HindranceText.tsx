import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useWord } from '@/shared/format/use-word';
import { useProblemText } from '@/shared/ui/use-problem-text';
import { useDesk } from '../desk';
import type { Hindrance } from '../model/rights';

/** Why nothing can be entered, with the moment and the school's setting where it is a deadline. */
export function HindranceText({ why }: { why: Hindrance }) {
  const { t } = useTranslation('gradebook');
  const word = useWord('gradebook');
  const language = useLanguage();
  const { page } = useDesk();
  const problemText = useProblemText();
  const { policy, policyValue, lockedSince } = why.facts;
  if (why.code !== 'lesson-locked' || typeof policy !== 'string' || typeof lockedSince !== 'string') {
    return problemText(new ApiProblem(409, why.code, why.facts));
  }
  return t('note.locked', {
    since: momentOf(lockedSince, language, page.timeZone),
    // a dot would be a step into the texts
    policy: word('policy', policy.replace(/[.-]/g, '_'), policy),
    term: within(t, policy, Number(policyValue)),
  });
}

function within(t: TFunction<'gradebook'>, policy: string, count: number): string {
  if (policy.endsWith('.minutes')) return t('within.minutes', { count });
  return count === 0 ? t('within.sameDay') : t('within.days', { count });
}
