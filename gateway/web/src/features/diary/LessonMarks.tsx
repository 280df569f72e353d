import { useTranslation } from 'react-i18next';
import { MarkTile } from '@/shared/ui/MarkTile';
import { useWord } from '@/shared/format/use-word';
import { useWorkTypeName } from '@/shared/format/use-work-type-name';
import type { DiaryLesson } from './answers';
import styles from './diary.module.css';

/** The marks of the lesson on their tiles, and the letter of absence, which the tag beside says in words. */
export function LessonMarks({ lesson }: { lesson: DiaryLesson }) {
  const { t } = useTranslation('diary');
  const word = useWord();
  const workTypeName = useWorkTypeName();
  const { marks, attendance } = lesson;
  const status = attendance?.status ?? 'PRESENT';
  const letter = word('attendanceLetter', status, '');
  return (
    <div className={styles.marks}>
      {letter && (
        <span aria-hidden>
          <MarkTile value={letter} absence />
        </span>
      )}
      {marks.map(({ value, workType, corrected }, place) => (
        <MarkTile
          key={place}
          value={value}
          label={[`${t('mark')} ${value}`, workTypeName(workType), corrected && t('corrected')]
            .filter(Boolean)
            .join(', ')}
        />
      ))}
    </div>
  );
}
