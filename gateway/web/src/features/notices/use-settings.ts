import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, notification } from '@/api/http';
import { useToast } from '@/shared/ui/toast';
import type { ChildSettings, Frequency, Kind } from './answers';

const KEY = ['notification', 'settings'];

/** The wishes for each of one's children. */
export function useSettings() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) =>
      ((await answered(notification.GET('/api/notification/settings', { signal }))).settings ?? []) as ChildSettings[],
  });
}

/** Sets one wish; the others stay as they are. */
export function useSetWish({ studentId, version }: ChildSettings) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { say } = useToast();
  return useMutation({
    mutationFn: ({ kind, frequency }: { kind: Kind; frequency: Frequency }) =>
      notification.PUT('/api/notification/settings/{studentId}', {
        params: { path: { studentId } },
        body: { kinds: { [kind]: frequency }, seen: version },
      }),
    onSuccess: () => say({ text: t('saved'), kind: 'good' }),
    // until it is read anew the version is the old one, so that the choices wait for it
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
