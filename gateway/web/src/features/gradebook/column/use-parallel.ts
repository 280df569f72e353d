import { useQueries } from '@tanstack/react-query';
import { useSignedIn } from '@/shared/auth/session';
import { useDesk } from '../desk';
import type { Lesson } from '../model/answers';
import { lockOf } from '../model/rights';
import { now } from '@/shared/format/clock';
import { usePages } from '@/shared/school/use-pages';
import { pageQuery, readPage } from '../use-gradebook-page';

export type Parallel = { groupId: string; lesson: Lesson };

/** Lessons of the same subject that the teacher holds in other groups of the year: the next one that has no topic yet in each. */
export function useParallel(lesson: Lesson): Parallel[] {
  const { page } = useDesk();
  const { session } = useSignedIn();
  const pages = (usePages().data ?? []).filter(
    ({ groupId, subjectId, termId, teacherIds }) =>
      subjectId === page.subjectId &&
      termId === page.termId &&
      groupId !== page.groupId &&
      session.person !== undefined &&
      teacherIds.includes(session.person),
  );
  return useQueries({
    queries: pages.map((key) => ({
      queryKey: [...pageQuery(key), 'parallel'],
      queryFn: ({ signal }: { signal: AbortSignal }) => readPage(key, signal),
      staleTime: 60_000,
    })),
    combine: (answers) =>
      answers.flatMap(({ data }) => {
        if (data?.gradeLevel !== page.gradeLevel) return [];
        const next = data.lessons.find(
          (each) =>
            each.mine &&
            !each.cancelled &&
            !each.topic &&
            each.date >= lesson.date &&
            lockOf(each, 'TOPIC', now()) === undefined,
        );
        return next ? [{ groupId: data.groupId, lesson: next }] : [];
      }),
  });
}
