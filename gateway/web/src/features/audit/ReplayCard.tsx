import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, reporting } from '@/api/http';
import { useChange } from '@/shared/form/use-change';
import { Card } from '@/shared/ui/Card';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import styles from './audit.module.css';
import { ReplayOutcome } from './ReplayOutcome';
import { RunForm } from './RunForm';
import type { ReplayRun } from './shapes';
import { useRun } from './use-run';

type Props = { id: string | undefined; onBegun: (id: string) => void };

const PROJECTIONS = ['audit', 'fill-rate', 'progress', 'lessons', 'reference'] as const;

/** Builds a table of reports anew from the log and holds it against the one in use. */
export function ReplayCard({ id, onBegun }: Props) {
  const { t } = useTranslation('audit');
  const [projection, setProjection] = useState<string>(PROJECTIONS[0]);
  const run = useRun('replay', id, async (known) => {
    const answer = reporting.GET('/api/reporting/replays/{id}', { params: { path: { id: known } } });
    return (await answered(answer)) as ReplayRun;
  });
  const begin = useChange({
    send: async () => (await answered(reporting.POST('/api/reporting/replays', { body: { projection } }))) as ReplayRun,
    touches: [['reporting', 'replay']],
    onDone: (begun) => onBegun(begun.id),
  });
  return (
    <Card title={t('replay')}>
      <div className={styles.run}>
        <p>{t('replayHint')}</p>
        <RunForm
          label={t('projection')}
          choices={PROJECTIONS.map((value) => ({ value, label: t(`projections.${value}`) }))}
          chosen={projection}
          onChoose={setProjection}
          begin={t('rebuild')}
          onBegin={() => begin.mutate()}
          pending={begin.isPending}
          running={run.data?.state === 'RUNNING'}
        />
        {begin.isError && <ProblemAlert problem={begin.error} />}
        {run.isError && <ProblemAlert problem={run.error} onRetry={() => void run.refetch()} />}
        {run.data && <ReplayOutcome run={run.data} />}
      </div>
    </Card>
  );
}
