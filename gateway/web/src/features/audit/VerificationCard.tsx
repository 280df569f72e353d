import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, reporting } from '@/api/http';
import { useChange } from '@/shared/form/use-change';
import { Card } from '@/shared/ui/Card';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import styles from './audit.module.css';
import { RunForm } from './RunForm';
import type { VerificationRun } from './shapes';
import { useRun } from './use-run';
import { VerificationOutcome } from './VerificationOutcome';

type Props = { id: string | undefined; onBegun: (id: string) => void };

const SERVICES = ['journal', 'schedule', 'people', 'notification'] as const;

/** Holds the stored log of a service and what was sent of it against the chain of hashes. */
export function VerificationCard({ id, onBegun }: Props) {
  const { t } = useTranslation('audit');
  const [service, setService] = useState<string>(SERVICES[0]);
  const run = useRun('verification', id, async (known) => {
    const answer = reporting.GET('/api/reporting/verifications/{id}', { params: { path: { id: known } } });
    return (await answered(answer)) as VerificationRun;
  });
  const begin = useChange({
    send: async () =>
      (await answered(reporting.POST('/api/reporting/verifications', { body: { service } }))) as VerificationRun,
    touches: [['reporting', 'verification']],
    onDone: (begun) => onBegun(begun.id),
  });
  return (
    <Card title={t('verification')}>
      <div className={styles.run}>
        <p>{t('verificationHint')}</p>
        <RunForm
          label={t('service')}
          choices={SERVICES.map((value) => ({ value, label: t(`services.${value}`) }))}
          chosen={service}
          onChoose={setService}
          begin={t('verify')}
          onBegin={() => begin.mutate()}
          pending={begin.isPending}
          running={run.data?.state === 'RUNNING'}
        />
        {begin.isError && <ProblemAlert problem={begin.error} />}
        {run.isError && <ProblemAlert problem={run.error} onRetry={() => void run.refetch()} />}
        {run.data && <VerificationOutcome run={run.data} />}
      </div>
    </Card>
  );
}
