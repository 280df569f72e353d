import { IconLock } from '@tabler/icons-react';
import { dayAndMonth } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useHindrance } from '../grid/use-hindrance';
import { usePlace } from '../grid/use-place';
import { HindranceText } from '../note/HindranceText';
import styles from './foot.module.css';

/** Whose cell of which lesson it is, and why nothing can be entered there. */
export function CellLine() {
  const language = useLanguage();
  const { row, lesson } = usePlace();
  const why = useHindrance();
  if (!row || !lesson) return null;
  return (
    <p className={styles.cellLine}>
      <b>{row.written}</b>, {dayAndMonth(lesson.date, language)}
      {lesson.topic ? `, ${lesson.topic}` : ''}
      {why && (
        <span className={styles.locked}>
          <IconLock size={14} aria-hidden /> <HindranceText why={why} />
        </span>
      )}
    </p>
  );
}
