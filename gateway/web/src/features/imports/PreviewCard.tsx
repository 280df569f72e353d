import { Alert, Button, Progress } from '@mantine/core';
import { IconCheck, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { ApiProblem } from '@/api/problem';
import { Card } from '@/shared/ui/Card';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { CountsTable } from './CountsTable';
import { FaultTable } from './FaultTable';
import styles from './imports.module.css';
import { IMPORTS } from './queries';
import { runs, type RosterImport } from './shapes';
import { StateTag } from './StateTag';

type Props = { row: RosterImport; mayEdit: boolean; onGone: () => void };

/** What one file would do or has done: faults by row, numbers, and the one button that does all of it. */
export function PreviewCard({ row, mayEdit, onGone }: Props) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: IMPORTS });
  const at = { params: { path: { importId: row.importId } } };
  const apply = useMutation({
    mutationFn: () => people.POST('/api/people/imports/{importId}/application', at),
    onSettled: again,
  });
  const discard = useMutation({
    mutationFn: () => people.DELETE('/api/people/imports/{importId}', at),
    onSuccess: async () => {
      onGone();
      await again();
    },
  });
  const { outcome } = row;
  return (
    <Card title={t(`kinds.${row.kind}`)} beside={<StateTag state={row.state} />}>
      <div className={styles.preview} aria-live="polite">
        {row.failure && <ProblemAlert problem={new ApiProblem(409, row.failure)} />}
        {outcome.faultCount > 0 && (
          <>
            <Alert color="red" variant="light" title={t('faulty', { count: outcome.faultCount })}>
              {t('faultyHint')}
            </Alert>
            <FaultTable label={t('faults')} faults={outcome.faults} />
            {outcome.faults.length < outcome.faultCount && (
              <p className={styles.hint}>{t('moreFaults', { count: outcome.faultCount - outcome.faults.length })}</p>
            )}
          </>
        )}
        <CountsTable counts={outcome.counts} />
        {(outcome.counts.LOAD?.made ?? 0) > 0 && <p className={styles.hint}>{t('hoursHint')}</p>}
        {outcome.notes.length > 0 && (
          <details className={styles.notes}>
            <summary>{t('notes', { count: outcome.noteCount })}</summary>
            <FaultTable label={t('notes', { count: outcome.noteCount })} faults={outcome.notes} />
          </details>
        )}
        {runs(row) && (
          <div className={styles.run}>
            <Progress value={row.total === 0 ? 0 : (100 * row.done) / row.total} animated aria-label={t('progress')} />
            <p className="figures">{t('progressOf', { done: row.done, total: row.total })}</p>
          </div>
        )}
        {(apply.isError || discard.isError) && <ProblemAlert problem={apply.error ?? discard.error} />}
        {mayEdit && (row.state === 'READY' || row.state === 'FAULTY') && (
          <div className={styles.buttons}>
            {row.state === 'READY' && (
              <Button
                leftSection={<IconCheck size={16} aria-hidden />}
                loading={apply.isPending}
                onClick={() => apply.mutate()}
              >
                {t('apply')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              loading={discard.isPending}
              onClick={() => discard.mutate()}
            >
              {t('discard')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
