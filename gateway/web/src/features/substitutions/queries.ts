import { useQuery } from '@tanstack/react-query';
import { answered, schedule } from '@/api/http';
import type { components } from '@/api/schedule';
import type { Solid } from '@/api/solid';

type Schemas = components['schemas'];
export type Substitution = Solid<Schemas['SubstitutionRow']>;
export type FreeTeacher = Solid<Schemas['FreeTeacher']>;

export const REASONS = ['ILLNESS', 'TRAINING', 'BUSINESS_TRIP', 'LEAVE', 'OTHER'] as const;
export type Reason = (typeof REASONS)[number];

export function useSubstitutions(from: string, until: string) {
  return useQuery({
    queryKey: ['schedule', 'substitutions', from, until],
    queryFn: async ({ signal }) => {
      const { substitutions = [] } = await answered(
        schedule.GET('/api/schedule/substitutions', { params: { query: { from, until } }, signal }),
      );
      return substitutions as Substitution[];
    },
    enabled: from !== '' && until !== '',
  });
}

/** Who is free at the time of a lesson: teachers of the subject first, then those who know the class. */
export function useFreeTeachers(lessonId: string) {
  return useQuery({
    queryKey: ['schedule', 'substitutes', lessonId],
    queryFn: async ({ signal }) => {
      const { substitutes = [] } = await answered(
        schedule.GET('/api/schedule/lessons/{lessonId}/substitutes', { params: { path: { lessonId } }, signal }),
      );
      return substitutes as FreeTeacher[];
    },
    staleTime: 0,
  });
}
