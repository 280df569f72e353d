import { Checkbox, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportSearch } from '../report-search';
import styles from './fill.module.css';

type Props = { target?: number; under: boolean; onChoose: (change: ReportSearch) => void };

/** How many marks each student should have by now; the school's schedule of accumulation where none is named. */
export function TargetChoice({ target, under, onChoose }: Props) {
  const { t } = useTranslation('reports');
  return (
    <>
      <NumberInput
        className={styles.target}
        label={t('target')}
        placeholder={t('targetBySchedule')}
        min={0}
        max={100}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        value={target ?? ''}
        onChange={(value) => onChoose({ target: typeof value === 'number' ? value : undefined })}
      />
      <Checkbox
        label={t('onlyUnder')}
        checked={under}
        onChange={({ currentTarget: { checked } }) => onChoose({ under: checked || undefined })}
      />
    </>
  );
}
