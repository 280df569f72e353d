import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import { useSchoolDay } from '@/shared/school/use-school-day';

export function WithdrawalDialog({ consentId, onClose }: { consentId: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [on, setOn] = useState(useSchoolDay()?.today ?? '');
  const change = useChange({
    send: () =>
      people.POST('/api/people/consents/{consentId}/withdrawal', { params: { path: { consentId } }, body: { on } }),
    touches: [
      ['people', 'consents'],
      ['people', 'students'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/on']);
  return (
    <FormDialog
      title={t('withdrawTitle')}
      submit={t('withdraw')}
      grave
      problem={problems.rest}
      pending={change.isPending}
      ready={on !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormHint>{t('withdrawHint')}</FormHint>
      <DateField label={t('withdrawDate')} value={on} error={problems.at('/on')} onChange={setOn} />
    </FormDialog>
  );
}
