import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journal } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import { useSchoolDay } from '@/shared/school/use-school-day';
import type { Policy } from './shapes';
import { usePolicyName } from './use-policy-name';
import { WeightFields } from './WeightFields';

const WEIGHTS = 'marks.weights';

/** A new value and the day from which it holds; days before keep what they had. */
export function PolicyDialog({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const { t } = useTranslation('setup');
  const nameOf = usePolicyName();
  const today = useSchoolDay()?.today ?? '';
  const [value, setValue] = useState(policy.value);
  const [effectiveFrom, setFrom] = useState(today);
  const change = useChange({
    send: () =>
      journal.PUT('/api/journal/policies/{policy}', {
        params: { path: { policy: policy.policy } },
        body: { value: value.trim(), effectiveFrom },
      }),
    touches: [['journal']],
    done: t('policySet'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/value', '/effectiveFrom']);
  return (
    <FormDialog
      title={nameOf(policy.policy)}
      problem={problems.rest}
      pending={change.isPending}
      ready={effectiveFrom !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      {policy.policy === WEIGHTS && <WeightFields value={value} error={problems.at('/value')} onChange={setValue} />}
      <FieldRow>
        {policy.policy !== WEIGHTS && (
          <TextInput
            label={t('value')}
            data-autofocus
            value={value}
            error={problems.at('/value')}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        )}
        <DateField
          label={t('holdsFrom')}
          value={effectiveFrom}
          min={today}
          error={problems.at('/effectiveFrom')}
          onChange={setFrom}
        />
      </FieldRow>
      <FormHint>{t('policyHint')}</FormHint>
    </FormDialog>
  );
}
