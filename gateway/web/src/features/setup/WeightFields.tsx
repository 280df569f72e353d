import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkTypeName } from '@/shared/format/use-work-type-name';
import { WORK_TYPES } from '@/shared/school/work-types';
import styles from './setup.module.css';
import { readWeights, writeWeights } from './weights';

type Props = { value: string; error: string | undefined; onChange: (value: string) => void };

/** A number for each kind of work. One that is emptied weighs 1, as the journal takes it. */
export function WeightFields({ value, error, onChange }: Props) {
  const { t } = useTranslation('setup');
  const workTypeName = useWorkTypeName();
  const [weights, setWeights] = useState(() => startingWith(value));
  const put = (kind: string, weight: number | string) => {
    const next = new Map(weights).set(kind, typeof weight === 'number' ? weight : undefined);
    setWeights(next);
    onChange(writeWeights(new Map([...next].map(([one, entered]) => [one, entered ?? 1]))));
  };
  return (
    <fieldset className={styles.weights}>
      <legend>{t('weights')}</legend>
      {[...weights].map(([kind, weight], place) => (
        <NumberInput
          key={kind}
          label={workTypeName(kind)}
          data-autofocus={place === 0 || undefined}
          min={1}
          max={99}
          allowDecimal={false}
          clampBehavior="strict"
          placeholder="1"
          value={weight ?? ''}
          onChange={(entered) => put(kind, entered)}
        />
      ))}
      {error && <p role="alert">{error}</p>}
    </fieldset>
  );
}

function startingWith(value: string): Map<string, number | undefined> {
  const weights = readWeights(value) ?? new Map<string, number>();
  return new Map([...new Set([...WORK_TYPES, ...weights.keys()])].map((kind) => [kind, weights.get(kind) ?? 1]));
}
