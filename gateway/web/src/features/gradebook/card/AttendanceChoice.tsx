import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { useCell } from '../grid/use-cell';
import type { Lesson, Status } from '../model/answers';
import { cellId, LETTERS } from '../model/cell';
import type { Wanted } from '../model/edit';
import type { Row } from '../model/rows';
import { ValueChoice } from './ValueChoice';
import styles from './card.module.css';

const STATUSES: readonly Status[] = ['PRESENT', 'ABSENT', 'EXCUSED', 'ILL', 'LATE'];
const LATE_AT_FIRST = 5;

/** Whether the student was there; who came late, by how many minutes. */
export function AttendanceChoice({ row, lesson }: { row: Row; lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { store, typist } = useDesk();
  const { cell } = useCell(cellId(lesson.lessonId, row.studentId));
  const status = cell.attendance?.status;
  const place = { row: typist.rows.indexOf(row), column: typist.lessons.indexOf(lesson) };
  const wanted = (chosen: Status, lateMinutes = LATE_AT_FIRST): Wanted => ({
    kind: 'attendance',
    status: chosen,
    ...(chosen === 'LATE' ? { lateMinutes } : {}),
  });
  const open = (chosen: Status) => !typist.hindranceAt(place, wanted(chosen));
  const enter = (chosen: Status, minutes?: number) => {
    if (!open(chosen)) return;
    store.enter([{ lessonId: lesson.lessonId, studentId: row.studentId, wanted: wanted(chosen, minutes) }]);
  };
  return (
    <section className={styles.part}>
      <h3>{t('card.attendance')}</h3>
      <ValueChoice
        label={t('card.attendance')}
        value={status ?? ''}
        disabled={!STATUSES.some(open)}
        options={STATUSES.map((each) => ({
          value: each,
          label: LETTERS[each] || '✓',
          title: common(`attendance.${each}`),
        }))}
        onChoose={enter}
      />
      <p className={styles.meta}>{status ? common(`attendance.${status}`) : t('card.attendanceNone')}</p>
      {status === 'LATE' && (
        <NumberInput
          size="sm"
          mt={6}
          w={170}
          label={t('card.late')}
          min={1}
          max={45}
          disabled={!open('LATE')}
          value={cell.attendance?.lateMinutes ?? LATE_AT_FIRST}
          onChange={(minutes) => {
            if (typeof minutes === 'number' && minutes >= 1 && minutes <= 45) enter('LATE', minutes);
          }}
        />
      )}
    </section>
  );
}
