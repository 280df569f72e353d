import { useQuery } from '@tanstack/react-query';
import { answered, journal } from '@/api/http';
import type { PageAnswer } from './model/answers';

export type PageKey = { groupId: string; subjectId: string; termId: string };

/** A page as the browser keeps what was typed there. */
export const pageId = ({ groupId, subjectId, termId }: PageKey) => `${groupId} ${subjectId} ${termId}`;

export const keyOfPage = (page: string): PageKey => {
  const [groupId = '', subjectId = '', termId = ''] = page.split(' ');
  return { groupId, subjectId, termId };
};

export const pageQuery = ({ groupId, subjectId, termId }: PageKey) => ['journal', 'page', groupId, subjectId, termId];

export const readPage = async ({ groupId, subjectId, termId }: PageKey, signal: AbortSignal) =>
  (await answered(
    journal.GET('/api/journal/pages/{groupId}/{subjectId}/{termId}', {
      params: { path: { groupId, subjectId, termId } },
      signal,
    }),
  )) as PageAnswer;

/** The page, and when it was asked for: what is stored later than that is newer. */
export function useGradebookPage(key: PageKey) {
  return useQuery({
    queryKey: pageQuery(key),
    queryFn: async ({ signal }) => {
      const askedAt = Date.now();
      return { page: await readPage(key, signal), askedAt };
    },
  });
}
