import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FREQUENCIES, type Frequency, type Kind } from './answers';
import styles from './notices.module.css';

type Props = { kind: Kind; frequency: Frequency; disabled: boolean; onChoose: (frequency: Frequency) => void };

export function Wish({ kind, frequency, disabled, onChoose }: Props) {
  const { t } = useTranslation('notices');
  const id = useId();
  return (
    <div className={styles.wish}>
      <label htmlFor={id}>
        {t(`kinds.${kind}`)}
        <small id={`${id}-about`}>{t(`about.${kind}`)}</small>
      </label>
      <NativeSelect
        id={id}
        aria-label={t(`kinds.${kind}`)}
        aria-describedby={`${id}-about`}
        value={frequency}
        // not disabled, which would throw the keyboard out of the list
        aria-disabled={disabled}
        data={FREQUENCIES.map((value) => ({ value, label: t(`frequencies.${value}`) }))}
        onChange={(event) => {
          const wanted = FREQUENCIES.find((value) => value === event.currentTarget.value);
          if (wanted && !disabled) onChoose(wanted);
        }}
      />
    </div>
  );
}
