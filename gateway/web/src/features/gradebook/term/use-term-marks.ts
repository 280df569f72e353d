import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, journal } from '@/api/http';
import type { CellResult } from '../model/answers';
import { pageQuery, type PageKey } from '../use-gradebook-page';
import type { TermEntry, TermMark } from './term-answer';

const TERM_MARKS = '/api/journal/term-marks/{groupId}/{subjectId}/{termId}';

type Answer = { termMarks: TermMark[] };

/** The term marks of a page; an entry shows at once, and what the server says about it takes its place. */
export function useTermMarks(key: PageKey) {
  const { groupId, subjectId, termId } = key;
  const at = { params: { path: { groupId, subjectId, termId } } };
  const queryKey = ['journal', 'term-marks', groupId, subjectId, termId];
  const queries = useQueryClient();
  const marks = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await answered(journal.GET(TERM_MARKS, { ...at, signal }))) as Answer,
  });

  const entering = useMutation({
    // one at a time, so that each goes with the version of the answer before
    scope: { id: queryKey.join(' ') },
    mutationFn: async ({ studentId, value, notAssessed }: TermEntry) => {
      const standing = queries.getQueryData<Answer>(queryKey)?.termMarks.find((each) => each.studentId === studentId);
      const entry = { studentId, value: value ?? undefined, notAssessed, seen: standing?.version ?? 0 };
      const answer = await answered(journal.PUT(TERM_MARKS, { ...at, body: { entries: [entry] } }));
      return answer as { cells: CellResult[] };
    },
    onMutate: ({ studentId, value, notAssessed }) => {
      queries.setQueryData<Answer>(queryKey, (standing) => ({
        termMarks: (standing?.termMarks ?? []).map((each) =>
          each.studentId === studentId ? { ...each, value: value ?? undefined, notAssessed } : each,
        ),
      }));
    },
    onSuccess: ({ cells }) => {
      for (const result of cells) {
        queries.setQueryData<Answer>(queryKey, (standing) => ({
          termMarks: (standing?.termMarks ?? []).map((each) =>
            each.studentId === result.studentId ? { ...each, version: result.version } : each,
          ),
        }));
      }
    },
    onSettled: async () => {
      if (queries.isMutating() > 1) return;
      await queries.invalidateQueries({ queryKey });
      await queries.invalidateQueries({ queryKey: pageQuery(key) });
    },
  });
  return { marks, entering };
}
