import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/http';
import { useDesk } from '../desk';
import { pageQuery } from '../use-gradebook-page';

/** Writes topic or homework of a lesson; a refused or stale change reads the page anew, and the text stays in its field. */
export function useLessonText(lessonId: string, what: 'topic' | 'homework') {
  const { page } = useDesk();
  const queries = useQueryClient();
  const reread = () => queries.invalidateQueries({ queryKey: pageQuery(page) });
  return useMutation({
    mutationFn: (body: { text: string; seen: number; dueOn?: string }) =>
      request('PUT', `/api/journal/lessons/${lessonId}/${what}`, body),
    onSettled: reread,
  });
}
