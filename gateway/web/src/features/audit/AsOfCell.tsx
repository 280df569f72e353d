import { useTranslation } from 'react-i18next';
import { useWord } from '@/shared/format/use-word';
import styles from './audit.module.css';
import type { StudentAsOf } from './shapes';

type Props = { student: StudentAsOf | undefined; label: string; onOpen: () => void };

/** Marks and letter of absence of one student in one lesson; a corner tells of a correction. Empty cells open nothing. */
export function AsOfCell({ student, label, onOpen }: Props) {
  const { t } = useTranslation('audit');
  const word = useWord();
  if (!student) return null;
  const status = student.attendance?.status;
  const letter = status && word('attendanceLetter', status, '');
  const corrected =
    student.attendance?.correctionId ?? student.marks.find(({ correctionId }) => correctionId)?.correctionId;
  const said = [
    label,
    ...student.marks.map(({ value }) => value),
    ...(status ? [word('attendance', status)] : []),
    ...(corrected ? [t('corrected')] : []),
  ].join(', ');
  return (
    <button
      type="button"
      className={styles.cell}
      data-corrected={corrected !== undefined}
      aria-label={said}
      onClick={onOpen}
    >
      {student.marks.map(({ markId, value }, place) => (
        <span key={markId}>
          {place > 0 && '/'}
          <b data-mark={value}>{value}</b>
        </span>
      ))}
      {letter && <i>{letter}</i>}
    </button>
  );
}
