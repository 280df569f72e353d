import { IconArrowsExchange, IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '@/shared/format/clock';
import { dayOfMonth, momentOf, weekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import type { Lesson } from '../model/answers';
import { entryOf, lockOf } from '../model/rights';
import { hoursLeft, isOverdue } from './columns';
import { useWorkType } from './use-column';
import styles from './grid.module.css';

type Props = { lesson: Lesson; column: number; kind: string; onOpen: (column: number) => void };

/** The head of a column: the day, and a button to the lesson's card. */
export const LessonHead = memo(function LessonHead({ lesson, column, kind, onOpen }: Props) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { page } = useDesk();
  const language = useLanguage();
  const workType = useWorkType(lesson.lessonId);
  const short = t(`workTypeShort.${workType}`);
  const entry = entryOf({ kind: 'mark', markId: '', workType, value: null });
  const locked = lockOf(lesson, entry, now()) !== undefined;
  const due = lesson.locks.find((lock) => lock.entry === entry)?.since;
  const left = hoursLeft(lesson, due, page);
  const under = short || (left !== undefined && !lesson.substituteId ? t('hoursLeft', { count: left }) : undefined);
  const said = [
    weekdayAndDate(lesson.date, language),
    t('card.lesson', { period: lesson.period }),
    short && common(`workType.${workType}`),
    lesson.substituteId && t('substitution'),
    lesson.cancelled && t('cancelled'),
    locked && t('locked'),
    left !== undefined && due && t('card.due', { at: momentOf(due, language, page.timeZone) }),
    isOverdue(lesson) && t('topicMissing'),
    lesson.topic,
  ];
  return (
    <th
      scope="col"
      className={styles.day}
      aria-colindex={column + 3}
      data-column={kind}
      data-work={short ? 'control' : undefined}
      data-overdue={isOverdue(lesson) || undefined}
    >
      <button
        type="button"
        tabIndex={-1}
        data-head={column}
        title={said.filter(Boolean).join(' · ')}
        aria-label={said.filter(Boolean).join(', ')}
        onClick={() => onOpen(column)}
      >
        {dayOfMonth(lesson.date)}
        <span className={styles.under} data-short={under} aria-hidden>
          {lesson.substituteId && <IconArrowsExchange size={10} stroke={2.2} />}
          {locked && !under && !lesson.substituteId && <IconLock size={9} stroke={2} />}
        </span>
      </button>
    </th>
  );
});
