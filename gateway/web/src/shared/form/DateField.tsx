import { TextInput } from '@mantine/core';

type Props = {
  label: string;
  value: string;
  onChange: (date: string) => void;
  error?: string;
  description?: string;
  required?: boolean;
  min?: string;
  max?: string;
};

/** A date of the school, YYYY-MM-DD, in the form that the browser and the phone know best; empty for none. */
export function DateField({ onChange, required = true, ...rest }: Props) {
  return (
    <TextInput type="date" required={required} {...rest} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
