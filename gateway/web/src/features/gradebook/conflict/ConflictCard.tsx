import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayAndMonth, timeOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { presence, type Conflict } from '../entry/outcomes';
import { LETTERS } from '../model/cell';
import type { Wanted } from '../model/edit';
import styles from './conflict.module.css';

/** Both values, by whom and when, and the choice between them. */
export function ConflictCard({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { store, everybody, lessons, page, nameOf } = useDesk();
  const { edit, result } = conflict;
  const lesson = lessons.find(({ lessonId }) => lessonId === edit.lessonId);
  const student = everybody.find(({ studentId }) => studentId === edit.studentId);
  const theirs = result.conflict?.current ?? result.value ?? null;
  const shown = (value: string | null, kind: Wanted['kind']) => {
    if (value === null) return t('conflict.nothing');
    if (kind === 'mark') return value;
    const { status } = presence(value);
    return LETTERS[status] || common(`attendance.${status}`);
  };
  const mine = edit.wanted.kind === 'mark' ? edit.wanted.value : edit.wanted.status;
  const current = shown(theirs, edit.wanted.kind);
  const yours = shown(mine, edit.wanted.kind);
  return (
    <div className={styles.card}>
      <p>
        {t('conflict.text', {
          student: student?.written ?? edit.studentId,
          day: lesson ? dayAndMonth(lesson.date, language) : '',
          yours,
          current,
          name: result.conflict ? nameOf(result.conflict.by) : '',
          at: result.conflict ? timeOf(result.conflict.at, language, page.timeZone) : '',
        })}
      </p>
      <div className={styles.choice}>
        <Button size="xs" variant="default" onClick={() => store.keepTheirs(conflict)}>
          {t('conflict.keep', { current })}
        </Button>
        <Button size="xs" onClick={() => store.putMine(conflict)}>
          {t('conflict.put', { yours })}
        </Button>
      </div>
    </div>
  );
}
