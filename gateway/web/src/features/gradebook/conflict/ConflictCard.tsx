import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayAndMonth, timeOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { seenOf, type Conflict } from '../entry/outcomes';
import { useCell } from '../grid/use-cell';
import type { Cell } from '../model/cell';
import { cellOf, type Wanted } from '../model/edit';
import styles from './conflict.module.css';
import { useShown, valueOf } from './use-shown';

/** Both values, by whom and when, and the choice between them. */
export function ConflictCard({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const shown = useShown();
  const { store, everybody, lessons, page, nameOf } = useDesk();
  const { edit, result } = conflict;
  const { cell } = useCell(cellOf(edit));
  const lesson = lessons.find(({ lessonId }) => lessonId === edit.lessonId);
  const student = everybody.find(({ studentId }) => studentId === edit.studentId);
  const theirs = result.conflict?.current ?? result.value ?? null;
  // since then it may have been changed once more; by whom, the history of the cell knows
  const by = seenOf(cell, edit.wanted) === result.version ? result.conflict : undefined;
  const current = shown(by ? theirs : standing(cell, edit.wanted), edit.wanted.kind);
  const yours = shown(valueOf(edit.wanted), edit.wanted.kind);
  const words = {
    student: student?.written ?? edit.studentId,
    day: lesson ? dayAndMonth(lesson.date, language) : '',
    yours,
    current,
  };
  return (
    <div className={styles.card}>
      <p>
        {by
          ? t('conflict.text', { ...words, name: nameOf(by.by), at: timeOf(by.at, language, page.timeZone) })
          : t('conflict.now', words)}
      </p>
      <div className={styles.choice}>
        <Button size="xs" variant="default" onClick={() => store.letGo(conflict)}>
          {t('conflict.keep', { current })}
        </Button>
        <Button size="xs" onClick={() => store.putMine(conflict)}>
          {t('conflict.put', { yours })}
        </Button>
      </div>
    </div>
  );
}

function standing({ marks, attendance }: Cell, wanted: Wanted): string | null {
  if (wanted.kind === 'attendance') return attendance?.status ?? null;
  return marks.find(({ markId }) => markId === wanted.markId)?.value ?? null;
}
