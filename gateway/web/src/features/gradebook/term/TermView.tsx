import { useTranslation } from 'react-i18next';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useDesk } from '../desk';
import { asProblem } from './refusal';
import { TermSummary } from './TermSummary';
import { TermTable } from './TermTable';
import { useTermMarks } from './use-term-marks';
import styles from './term.module.css';

/** The marks of the term: average, suggestion, and one key for each student. */
export function TermView() {
  const { t } = useTranslation('gradebook');
  const { page } = useDesk();
  const { marks, entering } = useTermMarks(page);
  if (marks.isPending) return <Loading />;
  if (marks.isError) return <ProblemAlert problem={marks.error} onRetry={() => void marks.refetch()} />;
  const { termMarks } = marks.data;
  const refused = entering.data?.cells.find(({ refusal }) => refusal);
  return (
    <div className={styles.view}>
      <TermSummary termMarks={termMarks} />
      {entering.isError && <ProblemAlert problem={entering.error} />}
      {refused?.refusal && <ProblemAlert problem={asProblem(refused.refusal)} />}
      <div className={styles.frame}>
        <TermTable termMarks={termMarks} onEnter={entering.mutate} />
      </div>
      {page.mayEnter && <p className={styles.hint}>{t('termView.hint')}</p>}
    </div>
  );
}
