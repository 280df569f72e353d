import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { journal } from '@/api/http';
import { useToast } from '@/shared/ui/toast';

type Decision = { allow: true } | { allow: false; reason: string };

/** Allows the correction, which changes the cell at once, or refuses it with a reason. */
export function useDecide(correctionId: string) {
  const { t } = useTranslation('corrections');
  const queries = useQueryClient();
  const { say } = useToast();
  const params = { path: { correctionId } };
  return useMutation({
    mutationFn: async (decision: Decision) => {
      if (decision.allow) await journal.POST('/api/journal/corrections/{correctionId}/allowance', { params });
      else {
        const body = { reason: decision.reason };
        await journal.POST('/api/journal/corrections/{correctionId}/refusal', { params, body });
      }
    },
    onSuccess: (_, { allow }) => say({ text: allow ? t('allowed') : t('refused'), kind: 'good' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['journal'] }),
  });
}
