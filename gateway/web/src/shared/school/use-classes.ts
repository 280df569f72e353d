import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, people } from '@/api/http';
import type { ClassRow } from '@/shared/people/shapes';

export const classesQuery = queryOptions({
  queryKey: ['people', 'classes'],
  queryFn: async ({ signal }) =>
    (await answered(people.GET('/api/people/classes', { signal }))) as { classes: ClassRow[] },
});

/** The classes of the school; for staff and auditors. */
export const useClasses = () => useQuery({ ...classesQuery, select: ({ classes }) => classes });
