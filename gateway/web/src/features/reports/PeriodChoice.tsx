import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './reports.module.css';

type Props = { from: string; until: string; onChoose: (change: { from?: string; until?: string }) => void };

/** From a day until a day, both included. A half typed date is not asked for. */
export function PeriodChoice({ from, until, onChoose }: Props) {
  const { t } = useTranslation('reports');
  return (
    <div className={styles.period}>
      <TextInput
        type="date"
        label={t('from')}
        value={from}
        max={until}
        onChange={({ currentTarget: { value } }) => value && onChoose({ from: value })}
      />
      <TextInput
        type="date"
        label={t('until')}
        value={until}
        min={from}
        onChange={({ currentTarget: { value } }) => value && onChoose({ until: value })}
      />
    </div>
  );
}
