import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, reporting } from '@/api/http';
import { useSignedIn } from '@/shared/auth/session';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { Lesson } from '../model/answers';
import { HistoryEntry, type HistoryFact } from './HistoryEntry';
import styles from './card.module.css';

type Props = { lesson: Lesson; studentId: string; timeZone: string };

/** Every version of the cell, for those whose work is control, and for the teacher of the lesson. */
export function CellHistory({ lesson, studentId, timeZone }: Props) {
  const { t } = useTranslation('gradebook');
  const { has, session } = useSignedIn();
  const { lessonId, teacherId } = lesson;
  const may = has('HEAD', 'DEPUTY', 'AUDITOR') || (has('TEACHER') && teacherId === session.person);
  const history = useQuery({
    queryKey: ['reporting', 'cell', lessonId, studentId],
    queryFn: async ({ signal }) =>
      (await answered(
        reporting.GET('/api/reporting/audit/lessons/{lessonId}/students/{studentId}', {
          params: { path: { lessonId, studentId } },
          signal,
        }),
      )) as { entries: HistoryFact[] },
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
