import { useTranslation } from 'react-i18next';
import { useRosters } from '@/shared/people/use-rosters';
import { Sheet } from '@/shared/table/Sheet';
import { CorrectionRow } from './CorrectionRow';
import type { Correction } from './shapes';

export function CorrectionTable({ corrections }: { corrections: Correction[] }) {
  const { t } = useTranslation('audit');
  const names = useRosters(corrections.map(({ groupId }) => groupId));
  return (
    <Sheet
      label={t('corrections')}
      heads={[t('student'), t('lesson'), t('change'), t('why'), t('asked'), t('allowed')]}
    >
      {corrections.map((correction) => (
        <CorrectionRow key={correction.correctionId} correction={correction} name={names.get(correction.studentId)} />
      ))}
    </Sheet>
  );
}
