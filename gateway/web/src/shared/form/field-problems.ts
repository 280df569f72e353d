import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { useProblemText } from '@/shared/ui/use-problem-text';
import { useFaultText } from './use-fault-text';

type Fault = { pointer: string; code: string };

export type FieldProblems = {
  /** What is wrong with a field, to stand beside it. */
  at: (pointer: string) => string | undefined;
  /** The failure where it concerns no field of the form; it is shown above the buttons. */
  rest: unknown;
};

/** Sorts a refusal to the fields that its pointers name; `fields` are the pointers that the form shows. */
export function useFieldProblems(failure: unknown, fields: readonly string[]): FieldProblems {
  const text = useProblemText();
  const { i18n } = useTranslation();
  const faultText = useFaultText();
  const faults = faultsOf(failure);
  const shown = new Map(
    faults
      .filter(({ pointer }) => fields.includes(pointer))
      .map(({ pointer, code }) => [
        pointer,
        failure instanceof ApiProblem && i18n.exists(failure.code, { ns: 'problems' }) && !isOfForm(failure)
          ? text(failure)
          : faultText(code),
      ]),
  );
  return {
    at: (pointer) => shown.get(pointer),
    rest: faults.length > 0 && faults.length === shown.size ? null : failure,
  };
}

/** Faults of form come with a list, each with its own pointer and code; a rule names one place at most. */
const isOfForm = (problem: ApiProblem) => Array.isArray(problem.facts.errors);

function faultsOf(failure: unknown): Fault[] {
  if (!(failure instanceof ApiProblem)) return [];
  const { errors } = failure.facts;
  if (Array.isArray(errors)) return errors.filter(isFault);
  return failure.pointer === undefined ? [] : [{ pointer: failure.pointer, code: failure.code }];
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'pointer' in value && typeof value.pointer === 'string';
}
