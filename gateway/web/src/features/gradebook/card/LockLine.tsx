import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { useWorkType } from '../grid/use-column';
import type { Lesson } from '../model/answers';
import { useHindrance } from '../grid/use-hindrance';
import { entryOf } from '../model/rights';
import { HindranceText } from '../note/HindranceText';
import styles from './card.module.css';

/** Till when the cell is open, or why it is closed. */
export function LockLine({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { page } = useDesk();
  const workType = useWorkType(lesson.lessonId);
  const why = useHindrance();
  if (why) {
    return (
      <p className={styles.locked}>
        <IconLock size={16} aria-hidden />
        <span>
          <HindranceText why={why} />
        </span>
      </p>
    );
  }
  const entry = entryOf({ kind: 'mark', markId: '', workType, value: null });
  const lock = lesson.locks.find((each) => each.entry === entry);
  if (!lock) return null;
  return <p className={styles.due}>{t('card.due', { at: momentOf(lock.since, language, page.timeZone) })}</p>;
}
