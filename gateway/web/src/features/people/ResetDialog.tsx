import { useTranslation } from 'react-i18next';
import { request } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { ConfirmDialog } from '@/shared/form/ConfirmDialog';
import { useChange } from '@/shared/form/use-change';
import type { Person, Slip } from './shapes';

type Props = { person: Person; onReset: (slip: Slip) => void; onClose: () => void };

export function ResetDialog({ person, onReset, onClose }: Props) {
  const { t } = useTranslation('people');
  const change = useChange({
    send: () => request<Slip>('POST', `/api/people/accounts/${person.personId}/password`),
    touches: [],
    onDone: onReset,
  });
  return (
    <ConfirmDialog
      title={t('newPassword')}
      text={t('newPasswordHint', { name: fullName(person.name) })}
      confirm={t('setPassword')}
      problem={change.error}
      pending={change.isPending}
      onConfirm={() => change.mutate()}
      onClose={onClose}
    />
  );
}
