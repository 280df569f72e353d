import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { clockTime } from '@/shared/format/dates';
import { newId } from '@/shared/new-id';
import type { Bells } from '@/shared/school/schedule-shapes';
import { nextPeriod, type PeriodTimes } from './next-period';
import { PeriodFields } from './PeriodFields';

type Props = { bells: Bells | undefined; onClose: () => void };

const FIRST: PeriodTimes = { startsAt: '08:30', endsAt: '09:15' };

/** Name and periods; a new period follows the last one with the same length and break. */
export function BellsDialog({ bells, onClose }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const [bellsId] = useState(() => bells?.bellsId ?? newId('bells'));
  const [name, setName] = useState(bells?.name ?? '');
  const [periods, setPeriods] = useState<PeriodTimes[]>(
    () =>
      bells?.periods.map((one) => ({ startsAt: clockTime(one.startsAt), endsAt: clockTime(one.endsAt) })) ?? [FIRST],
  );
  const numbers = bells?.periods.map(({ period }) => period) ?? [];
  const numberAt = (place: number) => numbers[place] ?? (numbers.at(-1) ?? 0) + place - numbers.length + 1;
  const change = useChange({
    send: () =>
      schedule.PUT('/api/schedule/bells/{bellsId}', {
        params: { path: { bellsId } },
        body: {
          name: name.trim(),
          periods: periods.map((times, place) => ({ period: numberAt(place), ...times })),
        },
      }),
    touches: [['schedule', 'bells']],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, [
    '/name',
    ...periods.flatMap((_, place) => [`/periods/${place}/startsAt`, `/periods/${place}/endsAt`]),
  ]);
  return (
    <FormDialog
      title={bells?.name ?? t('newBells')}
      problem={problems.rest}
      pending={change.isPending}
      ready={name.trim() !== '' && periods.length > 0}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={t('name')}
        placeholder={t('example-bells')}
        required
        data-autofocus
        value={name}
        error={problems.at('/name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {periods.map((times, place) => (
        <PeriodFields
          key={place}
          number={numberAt(place)}
          times={times}
          startProblem={problems.at(`/periods/${place}/startsAt`)}
          endProblem={problems.at(`/periods/${place}/endsAt`)}
          onChange={(changed) => setPeriods(periods.with(place, changed))}
          onRemove={place === periods.length - 1 && place > 0 ? () => setPeriods(periods.slice(0, -1)) : undefined}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={15} />}
        onClick={() => setPeriods([...periods, nextPeriod(periods)])}
      >
        {t('addPeriod')}
      </Button>
    </FormDialog>
  );
}
