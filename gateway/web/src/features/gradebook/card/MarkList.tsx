import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { newId } from '@/shared/new-id';
import { useDesk } from '../desk';
import { useCell } from '../grid/use-cell';
import { useWorkType } from '../grid/use-column';
import type { Lesson } from '../model/answers';
import { cellId, type MarkInCell } from '../model/cell';
import type { Wanted } from '../model/edit';
import type { Row } from '../model/rows';
import { useState } from 'react';
import { MarkComment } from './MarkComment';
import { MarkLine } from './MarkLine';
import styles from './card.module.css';

type Props = { row: Row; lesson: Lesson; commenting: boolean };

/** The marks of a cell, each with its kind of work, and room for one more. */
export function MarkList({ row, lesson, commenting }: Props) {
  const { t } = useTranslation('gradebook');
  const { store, typist } = useDesk();
  const workType = useWorkType(lesson.lessonId);
  const { cell } = useCell(cellId(lesson.lessonId, row.studentId));
  const [adding, setAdding] = useState(false);
  const column = typist.lessons.indexOf(lesson);
  const place = { row: typist.rows.indexOf(row), column };

  const enter = (wanted: Wanted) => {
    if (!typist.hindranceAt(place, wanted))
      store.enter([{ lessonId: lesson.lessonId, studentId: row.studentId, wanted }]);
  };
  const closedFor = (mark: Pick<MarkInCell, 'markId' | 'workType'>) =>
    typist.hindranceAt(place, { kind: 'mark', ...mark, value: null }) !== undefined;
  const next = { markId: '', workType };
  const showNew = (cell.marks.length === 0 || adding) && !closedFor(next);

  return (
    <section className={styles.part}>
      <h3>{t('card.mark')}</h3>
      {cell.marks.length === 0 && !showNew && <p className={styles.none}>{t('card.none')}</p>}
      {cell.marks.map((mark, place) => (
        <div key={mark.markId} className={styles.markLine}>
          <MarkLine
            mark={mark}
            disabled={closedFor(mark)}
            onValue={(value) => enter({ kind: 'mark', markId: mark.markId, workType: mark.workType, value })}
          />
          {mark.version > 0 && (
            <MarkComment
              lessonId={lesson.lessonId}
              mark={mark}
              disabled={closedFor(mark)}
              focused={commenting && place === cell.marks.length - 1}
            />
          )}
        </div>
      ))}
      {showNew && (
        <MarkLine
          mark={{ ...next, value: '' }}
          disabled={false}
          onValue={(value) => {
            enter({ kind: 'mark', markId: newId('mark'), workType, value });
            setAdding(false);
          }}
        />
      )}
      {cell.marks.length > 0 && !adding && !closedFor(next) && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
          {t('card.addMark')}
        </Button>
      )}
    </section>
  );
}
