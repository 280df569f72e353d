import type { ReactNode } from 'react';
import { FormDialog } from './FormDialog';
import { FormHint } from './FormHint';

type Props = {
  title: string;
  text: ReactNode;
  confirm: string;
  problem: unknown;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something ends that cannot be had back by one click. */
export function ConfirmDialog({ title, text, confirm, problem, pending, onConfirm, onClose }: Props) {
  return (
    <FormDialog
      title={title}
      submit={confirm}
      grave
      problem={problem}
      pending={pending}
      onSubmit={onConfirm}
      onClose={onClose}
    >
      <FormHint>{text}</FormHint>
    </FormDialog>
  );
}
