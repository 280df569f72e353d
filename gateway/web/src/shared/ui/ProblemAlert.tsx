import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from './use-problem-text';
import styles from './ui.module.css';

type Props = { problem: unknown; title?: string; onRetry?: () => void };

/** Says what went wrong and, where it makes sense, offers to try again. */
export function ProblemAlert({ problem, title, onRetry }: Props) {
  const { t } = useTranslation();
  const text = useProblemText();
  return (
    <Alert color="red" variant="light" className={styles.problem} title={title} icon={<IconAlertTriangle size={18} />}>
      <p>{text(problem)}</p>
      {onRetry && (
        <Button size="xs" variant="default" mt="xs" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </Alert>
  );
}
