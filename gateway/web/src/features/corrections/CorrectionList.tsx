import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { CorrectionState } from './answers';
import { CorrectionCard } from './CorrectionCard';
import styles from './corrections.module.css';
import { useCorrections } from './use-corrections';

export function CorrectionList({ state }: { state: CorrectionState }) {
  const { t } = useTranslation('corrections');
  const corrections = useCorrections(state);
  if (corrections.isPending) return <Loading />;
  if (corrections.isError) {
    return <ProblemAlert problem={corrections.error} onRetry={() => void corrections.refetch()} />;
  }
  if (corrections.data.length === 0) {
    return (
      <EmptyState
        icon={<IconChecks size={32} stroke={1.5} />}
        title={t(`empty.${state}`)}
        hint={state === 'REQUESTED' ? t('emptyHint') : undefined}
      />
    );
  }
  return (
    <ul className={styles.list}>
      {corrections.data.map((correction) => (
        <li key={correction.correctionId}>
          <CorrectionCard correction={correction} />
        </li>
      ))}
    </ul>
  );
}
