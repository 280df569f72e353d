import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { useSchoolDay } from '@/shared/school/use-school-day';
import type { StudentCard } from './shapes';

/** What a signed document says; the paper itself stays in the personal file. */
export function ConsentDialog({ card, onClose }: { card: StudentCard; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const today = useSchoolDay()?.today ?? '';
  const [consentId] = useState(() => newId('consent'));
  const signers = [
    ...card.guardians.map(({ guardianId, name }) => ({ value: guardianId, label: fullName(name) })),
    { value: card.studentId, label: t('studentFrom16', { name: fullName(card.name) }) },
  ];
  const [givenById, setGivenBy] = useState(signers[0]?.value ?? card.studentId);
  const [decision, setDecision] = useState<'GIVEN' | 'REFUSED'>('GIVEN');
  const [documentDate, setDate] = useState(today);
  const [documentNumber, setNumber] = useState('');
  const change = useChange({
    send: () =>
      people.PUT('/api/people/consents/{consentId}', {
        params: { path: { consentId } },
        body: {
          studentId: card.studentId,
          givenById,
          decision,
          documentDate,
          documentNumber: documentNumber.trim() || undefined,
        },
      }),
    touches: [
      ['people', 'consents'],
      ['people', 'students'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/givenById', '/documentDate']);
  return (
    <FormDialog
      title={t('registerConsent')}
      problem={problems.rest}
      pending={change.isPending}
      ready={documentDate !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('consent')}
        value={decision}
        onChange={setDecision}
        data={(['GIVEN', 'REFUSED'] as const).map((value) => ({ value, label: t(`decision.${value}`) }))}
      />
      <FieldRow>
        <NativeSelect
          label={t('signedBy')}
          value={givenById}
          error={problems.at('/givenById')}
          onChange={(event) => setGivenBy(event.currentTarget.value)}
          data={signers}
        />
        <DateField
          label={t('documentDate')}
          value={documentDate}
          error={problems.at('/documentDate')}
          onChange={setDate}
        />
      </FieldRow>
      <TextInput
        label={t('documentNumber')}
        autoComplete="off"
        maxLength={40}
        value={documentNumber}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
