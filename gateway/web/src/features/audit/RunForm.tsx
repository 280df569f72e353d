import { Button, NativeSelect } from '@mantine/core';

type Choice = { value: string; label: string };

type Props = {
  label: string;
  choices: Choice[];
  chosen: string;
  onChoose: (value: string) => void;
  /** what its button says */
  begin: string;
  onBegin: () => void;
  pending: boolean;
  running: boolean;
};

/** Of what a long check is begun; one at a time. */
export function RunForm({ label, choices, chosen, onChoose, begin, onBegin, pending, running }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onBegin();
      }}
    >
      <NativeSelect
        label={label}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={choices}
      />
      <Button type="submit" loading={pending} disabled={running}>
        {begin}
      </Button>
    </form>
  );
}
