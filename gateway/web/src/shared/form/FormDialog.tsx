import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import styles from './form.module.css';

type Props = {
  title: string;
  children: ReactNode;
  /** What the button says; "save" where it is left out. */
  submit?: string;
  /** Something is taken away or ended. */
  grave?: boolean;
  /** A failure that belongs to no field. */
  problem?: unknown;
  pending?: boolean;
  ready?: boolean;
  wide?: boolean;
  onSubmit: () => void;
  onClose: () => void;
};

/** A form in a dialog: Enter sends, Escape leaves, a refusal stays in sight and nothing typed is lost. */
export function FormDialog(props: Props) {
  const { t } = useTranslation();
  const { title, children, submit, grave = false, problem, pending = false, ready = true, wide = false } = props;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={title}
      classNames={{ title: styles.title }}
      centered
      size={wide ? 'xl' : 'md'}
      transitionProps={{ duration: 0 }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !pending) props.onSubmit();
        }}
      >
        {children}
        {problem != null && <ProblemAlert problem={problem} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={props.onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" color={grave ? 'red' : undefined} loading={pending} disabled={!ready}>
            {submit ?? t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
