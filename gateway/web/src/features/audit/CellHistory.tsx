import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { surnameAndGiven } from '@/shared/format/names';
import type { Name } from '@/shared/people/shapes';
import { Asked } from '@/shared/ui/Asked';
import { Card } from '@/shared/ui/Card';
import styles from './audit.module.css';
import { CellEntry } from './CellEntry';
import type { CellId } from './shapes';
import { useCellHistory } from './use-cell-history';

type Props = { cell: CellId; names: ReadonlyMap<string, Name>; onClose: () => void };

/** Everything that was ever entered for a student in a lesson, the latest first. */
export function CellHistory({ cell, names, onClose }: Props) {
  const { t } = useTranslation('audit');
  const history = useCellHistory(cell);
  const name = names.get(cell.studentId);
  return (
    <Card
      className={styles.history}
      title={`${t('cell')}: ${name ? surnameAndGiven(name) : cell.studentId}`}
      beside={<CloseButton aria-label={t('closeCell')} onClick={onClose} />}
    >
      <Asked query={history}>
        {(entries) => (
          <ol className={styles.steps}>
            {[...entries].reverse().map((entry) => (
              <li key={entry.logIndex}>
                <CellEntry entry={entry} />
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </Card>
  );
}
