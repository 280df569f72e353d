import { ApiProblem, codeOf } from '@/api/problem';
import type { CellResult } from '../model/answers';

/** The refusal of one cell as a problem, for it has the same code and facts. */
export const asProblem = ({ type, code, facts }: NonNullable<CellResult['refusal']>): ApiProblem =>
  new ApiProblem(409, codeOf(undefined, type, 409) || codeOf(code, undefined, 409), facts);
