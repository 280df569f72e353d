import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '@/api/http';
import { useToast } from '@/shared/ui/toast';

type Decision = { allow: true } | { allow: false; reason: string };

/** Allows the correction, which changes the cell at once, or refuses it with a reason. */
export function useDecide(correctionId: string) {
  const { t } = useTranslation('corrections');
  const queries = useQueryClient();
  const { say } = useToast();
  const path = `/api/journal/corrections/${encodeURIComponent(correctionId)}`;
  return useMutation({
    mutationFn: (decision: Decision) =>
      decision.allow
        ? request<undefined>('POST', `${path}/allowance`, {})
        : request<undefined>('POST', `${path}/refusal`, { reason: decision.reason }),
    onSuccess: (_, { allow }) => say({ text: allow ? t('allowed') : t('refused'), kind: 'good' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['journal'] }),
  });
}
