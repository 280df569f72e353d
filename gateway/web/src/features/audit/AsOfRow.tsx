import { useTranslation } from 'react-i18next';
import { AsOfCell } from './AsOfCell';
import styles from './audit.module.css';
import { cellKey, type Grid } from './grid';
import type { CellId } from './shapes';

type Props = {
  number: number;
  studentId: string;
  name: string;
  grid: Grid;
  changed: ReadonlySet<string>;
  /** The lesson whose cell is open, where it is of this row. */
  chosen: string | undefined;
  onCell: (cell: CellId) => void;
};

export function AsOfRow({ number, studentId, name, grid, changed, chosen, onCell }: Props) {
  const { t } = useTranslation('audit');
  const termMark = grid.termMarks.get(studentId);
  return (
    <tr>
      <th scope="row" className={styles.student}>
        <span className="figures" aria-hidden>
          {number}
        </span>
        {name}
      </th>
      {grid.lessons.map(({ lessonId, date }) => (
        <td key={lessonId} data-changed={changed.has(cellKey(lessonId, studentId))} data-chosen={chosen === lessonId}>
          <AsOfCell
            student={grid.cells.get(cellKey(lessonId, studentId))}
            label={`${name}, ${date}`}
            onOpen={() => onCell({ lessonId, studentId })}
          />
        </td>
      ))}
      <td className={styles.termMark} data-changed={changed.has(` ${studentId}`)} data-mark={termMark?.value}>
        {termMark?.value ?? (termMark?.notAssessed ? t('notAssessed') : '')}
      </td>
    </tr>
  );
}
