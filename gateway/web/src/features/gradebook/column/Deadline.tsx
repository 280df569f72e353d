import { useTranslation } from 'react-i18next';
import { now } from '@/shared/format/clock';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import type { EntryKind, Lesson } from '../model/answers';
import styles from './column.module.css';

/** Till when a part of the lesson is open, or since when it is closed. */
export function Deadline({ lesson, entry }: { lesson: Lesson; entry: EntryKind }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { page } = useDesk();
  const lock = lesson.locks.find((each) => each.entry === entry);
  if (!lock || !lesson.mine) return null;
  const closed = now().getTime() >= Date.parse(lock.since);
  const at = momentOf(lock.since, language, page.timeZone);
  return (
    <p className={styles.deadline} data-closed={closed}>
      {closed ? t('column.closedSince', { at }) : t('column.openUntil', { at })}
    </p>
  );
}
