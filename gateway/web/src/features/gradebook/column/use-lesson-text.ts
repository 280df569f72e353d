import { useMutation, useQueryClient } from '@tanstack/react-query';
import { journal } from '@/api/http';
import { useDesk } from '../desk';
import { pageQuery } from '../use-gradebook-page';

/** Writes the topic of a lesson, or with the day on which it is due the homework; a refused or stale change reads the page anew, and the text stays in its field. */
export function useLessonText(lessonId: string) {
  const { page } = useDesk();
  const queries = useQueryClient();
  const reread = () => queries.invalidateQueries({ queryKey: pageQuery(page) });
  return useMutation({
    mutationFn: ({ text, seen, dueOn }: { text: string; seen: number; dueOn?: string }) => {
      const at = { params: { path: { lessonId } } };
      return dueOn === undefined
        ? journal.PUT('/api/journal/lessons/{lessonId}/topic', { ...at, body: { text, seen } })
        : journal.PUT('/api/journal/lessons/{lessonId}/homework', { ...at, body: { text, seen, dueOn } });
    },
    onSettled: reread,
  });
}
