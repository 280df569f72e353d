import { useTranslation } from 'react-i18next';
import { answered, people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { ConfirmDialog } from '@/shared/form/ConfirmDialog';
import { useChange } from '@/shared/form/use-change';
import type { Person, Slip } from './shapes';

type Props = { person: Person; onReset: (slip: Slip) => void; onClose: () => void };

export function ResetDialog({ person, onReset, onClose }: Props) {
  const { t } = useTranslation('people');
  const change = useChange({
    send: async () =>
      (await answered(
        people.POST('/api/people/accounts/{personId}/password', { params: { path: { personId: person.personId } } }),
      )) as Slip,
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
