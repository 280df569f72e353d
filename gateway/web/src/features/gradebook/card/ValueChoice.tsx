import { UnstyledButton } from '@mantine/core';
import styles from './card.module.css';

type Props<Value extends string> = {
  label: string;
  value: Value | '';
  options: readonly { value: Value; label: string; title?: string }[];
  disabled?: boolean;
  onChoose: (value: Value) => void;
};

/** Big buttons of which one is pressed. */
export function ValueChoice<Value extends string>({ label, value, options, disabled, onChoose }: Props<Value>) {
  return (
    <div role="group" aria-label={label} className={styles.choice}>
      {options.map((option) => (
        <UnstyledButton
          key={option.value}
          aria-pressed={option.value === value}
          aria-label={option.title}
          title={option.title}
          disabled={disabled}
          data-mark={option.value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </UnstyledButton>
      ))}
    </div>
  );
}
