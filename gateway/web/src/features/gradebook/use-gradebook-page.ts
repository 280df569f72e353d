import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/http';
import type { PageAnswer } from './model/answers';

export type PageKey = { groupId: string; subjectId: string; termId: string };

/** A page as the browser keeps what was typed there. */
export const pageId = ({ groupId, subjectId, termId }: PageKey) => `${groupId} ${subjectId} ${termId}`;

export const keyOfPage = (page: string): PageKey => {
  const [groupId = '', subjectId = '', termId = ''] = page.split(' ');
  return { groupId, subjectId, termId };
};

export const pagePath = ({ groupId, subjectId, termId }: PageKey) =>
  `/api/journal/pages/${groupId}/${subjectId}/${termId}`;

export const pageQuery = ({ groupId, subjectId, termId }: PageKey) => ['journal', 'page', groupId, subjectId, termId];

/** The page, and when it was asked for: what is stored later than that is newer. */
export function useGradebookPage(key: PageKey) {
  return useQuery({
    queryKey: pageQuery(key),
    queryFn: async ({ signal }) => {
      const askedAt = Date.now();
      const page = await request<PageAnswer>('GET', pagePath(key), undefined, signal);
      return { page, askedAt };
    },
  });
}
