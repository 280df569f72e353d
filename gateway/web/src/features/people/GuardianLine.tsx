import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { ConfirmDialog } from '@/shared/form/ConfirmDialog';
import { useChange } from '@/shared/form/use-change';
import { AccountButtons } from './AccountButtons';
import type { CardGuardian, GuardianRow } from './shapes';

type Props = {
  guardian: CardGuardian;
  studentId: string;
  /** Known to those who may change it. */
  row: GuardianRow | undefined;
  mayOpenAccount: boolean;
  onEdit: (row: GuardianRow) => void;
};

export function GuardianLine({ guardian, studentId, row, mayOpenAccount, onEdit }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [unlinking, setUnlinking] = useState(false);
  const { guardianId, name, kinship, phone, email } = guardian;
  const unlink = useChange({
    send: () =>
      people.DELETE('/api/people/guardians/{guardianId}/children/{studentId}', {
        params: { path: { guardianId, studentId } },
      }),
    touches: [['people']],
    onDone: () => setUnlinking(false),
  });
  return (
    <li>
      <div>
        <b>{fullName(name)}</b>
        <small>
          {t(`kinship.${kinship}`)}
          {phone && (
            <>
              {' · '}
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </>
          )}
          {email && (
            <>
              {' · '}
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
        </small>
      </div>
      {row && mayOpenAccount && (
        <AccountButtons person={{ personId: guardianId, name, hasAccount: row.hasAccount, kind: 'GUARDIAN' }} compact />
      )}
      {row && (
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${common('edit')}: ${fullName(name)}`}
            onClick={() => onEdit(row)}
          >
            {common('edit')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setUnlinking(true)}>
            {t('unlink')}
          </Button>
        </>
      )}
      {unlinking && (
        <ConfirmDialog
          title={t('unlinkTitle')}
          text={t('unlinkHint', { name: fullName(name) })}
          confirm={t('unlink')}
          problem={unlink.error}
          pending={unlink.isPending}
          onConfirm={() => unlink.mutate()}
          onClose={() => setUnlinking(false)}
        />
      )}
    </li>
  );
}
