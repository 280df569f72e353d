import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '@/api/http';
import { useSignedIn } from '@/shared/auth/session';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { HistoryEntry, type HistoryFact } from './HistoryEntry';
import styles from './card.module.css';

type Props = { lessonId: string; studentId: string; timeZone: string };

/** Every version of the cell, for those whose work is control. */
export function CellHistory({ lessonId, studentId, timeZone }: Props) {
  const { t } = useTranslation('gradebook');
  const { has } = useSignedIn();
  const may = has('HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR');
  const history = useQuery({
    queryKey: ['reporting', 'cell', lessonId, studentId],
    queryFn: ({ signal }) =>
      request<{ entries: HistoryFact[] }>(
        'GET',
        `/api/reporting/audit/lessons/${lessonId}/students/${studentId}`,
        undefined,
        signal,
      ),
    staleTime: 5_000,
    enabled: may,
  });
  return (
    <section className={styles.part}>
      <h3>{t('card.history')}</h3>
      {!may && <p className={styles.none}>{t('card.historyForControl')}</p>}
      {may && history.isPending && <Loading />}
      {history.isError && <ProblemAlert problem={history.error} onRetry={() => void history.refetch()} />}
      {history.data?.entries.length === 0 && <p className={styles.none}>{t('card.historyEmpty')}</p>}
      <ol className={styles.history}>
        {[...(history.data?.entries ?? [])].reverse().map((entry) => (
          <HistoryEntry key={entry.eventId} entry={entry} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  );
}
