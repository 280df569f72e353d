import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useRoster } from '@/shared/people/use-roster';
import { ApiProblem } from '@/api/problem';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { AsOfGrid } from './AsOfGrid';
import { CellHistory } from './CellHistory';
import { HistoryList } from './HistoryList';
import { MomentSlider } from './MomentSlider';
import styles from './audit.module.css';
import type { CellId, PageId } from './shapes';
import type { Step } from './steps';
import { usePageAsOf } from './use-page-as-of';

type Props = {
  page: PageId;
  steps: Step[];
  /** The log index of the step that is looked at; the latest one where none is named. */
  entry: number | undefined;
  cell: CellId | undefined;
  onStep: (logIndex: number | undefined) => void;
  onCell: (cell: CellId | undefined) => void;
};

/** Slider and grid, beside them the history of the page or of one cell. */
export function PageDesk({ page, steps, entry, cell, onStep, onCell }: Props) {
  const { t } = useTranslation('audit');
  const { names } = useRoster({ group: page.groupId });
  const latest = steps.length - 1;
  const found = entry === undefined ? latest : steps.findIndex((step) => step.last.logIndex === entry);
  const place = found < 0 ? latest : found;
  const step = steps[place];
  // who drags the slider does not ask for every moment passed
  const [moment] = useDebouncedValue(step?.last.recordedAt, 150);
  const asOf = usePageAsOf(page, moment);
  const goTo = (next: number) => onStep(next === latest ? undefined : steps[next]?.last.logIndex);
  // a plan of lessons was made, but nothing was entered yet
  const untouched = asOf.error instanceof ApiProblem && asOf.error.status === 404;
  if (!step) return null;
  return (
    <>
      <MomentSlider steps={steps} place={place} onPlace={goTo} />
      <div className={styles.desk}>
        {untouched && <EmptyState title={t('untouched')} />}
        {!untouched && (
          <Asked query={asOf}>
            {(shown) => (
              <AsOfGrid
                page={shown}
                names={names}
                step={step}
                cell={cell}
                onCell={onCell}
                pending={asOf.isPlaceholderData}
              />
            )}
          </Asked>
        )}
        {cell ? (
          <CellHistory cell={cell} names={names} onClose={() => onCell(undefined)} />
        ) : (
          <HistoryList steps={steps} place={place} names={names} onPlace={goTo} />
        )}
      </div>
    </>
  );
}
