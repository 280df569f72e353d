import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import type { Lesson } from '../model/answers';
import { cellId, written } from '../model/cell';
import { isMember } from '../model/rights';
import type { Row } from '../model/rows';
import { useEditor } from '../presence/use-editor';
import { cornersOf, initials, lowest } from './cell-look';
import { useCellWords } from './use-cell-words';
import { useCell } from './use-cell';
import styles from './grid.module.css';

type Props = { lesson: Lesson; row: Row; place: number; column: number; kind: string };

/** One cell. It draws itself anew only when its own content changes. */
export const MarkCell = memo(function MarkCell({ lesson, row, place, column, kind }: Props) {
  const { t } = useTranslation('gradebook');
  const { page, nameOf } = useDesk();
  const id = cellId(lesson.lessonId, row.studentId);
  const view = useCell(id);
  const editor = useEditor(id);
  const { marks, letter } = written(view.cell);
  const present = view.cell.attendance?.status === 'PRESENT';
  const request = page.corrections?.find(
    (each) => each.lessonId === lesson.lessonId && page.students[each.student]?.studentId === row.studentId,
  );
  const corners = cornersOf(view, lesson, page);
  const outside = !isMember(row, lesson);
  const by = view.changedBy ?? editor;
  const words = useCellWords({ view, corners, outside, editor });
  return (
    <td
      role="gridcell"
      aria-colindex={column + 3}
      tabIndex={-1}
      data-row={place}
      data-cell={column}
      className={styles.cell}
      data-column={kind}
      data-mark={marks ? lowest(view.cell.marks) : letter ? 'absence' : undefined}
      data-state={view.state}
      data-corners={corners.join(' ') || undefined}
      data-requested={request ? true : undefined}
      data-conflict={view.conflict || undefined}
      data-refused={view.refused || undefined}
      data-flash={view.changedBy ? true : undefined}
      data-editor={editor ? true : undefined}
      data-outside={outside || undefined}
      title={words || undefined}
    >
      {marks && <span>{marks}</span>}
      {letter && (
        <span className={marks ? styles.smallLetter : undefined} aria-hidden>
          {letter}
        </span>
      )}
      {!marks && !letter && present && (
        <span className={styles.present} aria-hidden>
          ·
        </span>
      )}
      {request?.proposed !== undefined && (
        <span className={styles.proposed} aria-label={t('proposed', { value: request.proposed })}>
          {request.proposed}
        </span>
      )}
      {by && (
        <span className={styles.editor} aria-hidden>
          {initials(nameOf(by))}
        </span>
      )}
      {words && <span className="heard-only">{words}</span>}
    </td>
  );
});
