import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortName } from '@/shared/format/names';
import { numericDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import type { ConsentRow, StudentCard } from './shapes';
import { WithdrawalDialog } from './WithdrawalDialog';

type Props = { consent: ConsentRow; card: StudentCard; mayEdit: boolean };

export function ConsentLine({ consent, card, mayEdit }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const [withdrawing, setWithdrawing] = useState(false);
  const { consentId, givenById, decision, documentDate, documentNumber, withdrawnOn } = consent;
  const signer = [card, ...card.guardians].find((one) =>
    'guardianId' in one ? one.guardianId === givenById : one.studentId === givenById,
  );
  return (
    <li>
      <div>
        <b>{t(`decision.${decision}`)}</b>
        <small>
          {signer ? shortName(signer.name) : givenById} ·{' '}
          {documentNumber
            ? t('numberedDocumentOf', { number: documentNumber, date: numericDate(documentDate, language) })
            : t('documentOf', { date: numericDate(documentDate, language) })}
          {withdrawnOn && ` · ${t('withdrawnOn', { date: numericDate(withdrawnOn, language) })}`}
        </small>
      </div>
      {mayEdit && decision === 'GIVEN' && !withdrawnOn && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setWithdrawing(true)}>
          {t('withdraw')}
        </Button>
      )}
      {withdrawing && <WithdrawalDialog consentId={consentId} onClose={() => setWithdrawing(false)} />}
    </li>
  );
}
