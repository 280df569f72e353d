import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PeriodTimes } from './next-period';
import styles from './setup.module.css';

type Props = {
  number: number;
  times: PeriodTimes;
  startProblem?: string;
  endProblem?: string;
  onChange: (times: PeriodTimes) => void;
  onRemove?: () => void;
};

export function PeriodFields({ number, times, startProblem, endProblem, onChange, onRemove }: Props) {
  const { t } = useTranslation('setup');
  return (
    <div className={styles.period}>
      <b>{number}</b>
      <TextInput
        type="time"
        aria-label={t('startsAt', { period: number })}
        value={times.startsAt}
        error={startProblem}
        onChange={(event) => onChange({ ...times, startsAt: event.currentTarget.value })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="time"
        aria-label={t('endsAt', { period: number })}
        value={times.endsAt}
        error={endProblem}
        onChange={(event) => onChange({ ...times, endsAt: event.currentTarget.value })}
      />
      {onRemove && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('removePeriod', { period: number })} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      )}
    </div>
  );
}
