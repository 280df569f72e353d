import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';

/** What went wrong, in the user's words: by the problem's code, else by its status. */
export function useProblemText(): (failure: unknown) => string {
  const { t, i18n } = useTranslation('problems');
  return useCallback(
    (failure: unknown) => {
      const problem = failure instanceof ApiProblem ? failure : new ApiProblem(500, 'unexpected-failure');
      const code = knownCode(problem, (key) => i18n.exists(key, { ns: 'problems' }));
      return t(code, { ...problem.facts, code: problem.code });
    },
    [t, i18n],
  );
}

type Code = 'unexpected' | 'service-unavailable' | 'not-allowed' | 'not-found' | 'malformed-request' | 'stale';

const BY_STATUS: Record<number, Code> = {
  400: 'malformed-request',
  403: 'not-allowed',
  404: 'not-found',
  412: 'stale',
  502: 'service-unavailable',
  503: 'service-unavailable',
  504: 'service-unavailable',
};

function knownCode(problem: ApiProblem, exists: (key: string) => boolean): Code {
  // the codes are open: services may name new ones before the screens know them
  if (exists(problem.code)) return problem.code as Code;
  return BY_STATUS[problem.status] ?? 'unexpected';
}
