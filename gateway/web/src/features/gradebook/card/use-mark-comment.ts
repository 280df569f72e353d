import { useMutation, useQueryClient } from '@tanstack/react-query';
import { journal } from '@/api/http';
import { useDesk } from '../desk';
import { pageQuery } from '../use-gradebook-page';

/** Writes the comment to a mark; whatever came of it, the page is read anew, and the text stays in its field. */
export function useMarkComment(lessonId: string, markId: string) {
  const { page } = useDesk();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { text: string; seen: number }) =>
      journal.PUT('/api/journal/lessons/{lessonId}/marks/{markId}/comment', {
        params: { path: { lessonId, markId } },
        body,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: pageQuery(page) }),
  });
}
