import { IconChartBarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { Asked } from '@/shared/ui/Asked';
import { Card } from '@/shared/ui/Card';
import { EmptyState } from '@/shared/ui/EmptyState';
import type { ProgressBy } from '../answers';
import { useKeyWord } from '../use-key-word';
import { ProgressChart } from './ProgressChart';
import { ProgressTable } from './ProgressTable';
import { useProgress } from './use-progress';

type Props = { termId: string; termName: string; by: ProgressBy };

export function ProgressOf({ termId, termName, by }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const wordOf = useKeyWord(by);
  const progress = useProgress(termId, by);
  return (
    <Asked query={progress}>
      {({ rows, total }) => {
        const named = rows
          .map((row) => ({ ...row, name: wordOf(row.key) }))
          .sort((one, other) => one.name.localeCompare(other.name, language, { numeric: true }));
        if (named.length === 0 || total.assessed + total.notAssessed === 0) {
          return (
            <EmptyState
              icon={<IconChartBarOff size={32} stroke={1.5} />}
              title={t('noTermMarks', { term: termName })}
              hint={t('noTermMarksHint')}
            />
          );
        }
        return (
          <>
            <Card title={t('qualityBy', { by: t(`by.${by}`).toLowerCase(), term: termName })}>
              <ProgressChart rows={named} />
            </Card>
            <ProgressTable rows={named} total={total} by={by} />
          </>
        );
      }}
    </Asked>
  );
}
