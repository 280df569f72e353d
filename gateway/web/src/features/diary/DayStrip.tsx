import { useTranslation } from 'react-i18next';
import { dayOfMonth, weekdayAndDate, weekdayShort } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import type { DiaryDay } from './answers';
import styles from './diary.module.css';

/** The days of the week on one line, each with its marks; one leads to the day below. */
export function DayStrip({ days, today }: { days: DiaryDay[]; today: string }) {
  const { t } = useTranslation('diary');
  const language = useLanguage();
  return (
    <nav className={`${styles.strip} screen-only`} aria-label={t('days')}>
      {days.map(({ date, lessons }) => {
        const marks = lessons.flatMap((lesson) => lesson.marks);
        return (
          <a key={date} href={`#day-${date}`} aria-current={date === today ? 'date' : undefined}>
            <span className="heard-only">{weekdayAndDate(date, language)}</span>
            <small aria-hidden>{weekdayShort(date, language)}</small>
            <b aria-hidden>{dayOfMonth(date)}</b>
            <span className={styles.stripMarks}>
              {marks.length > 0 && <span className="heard-only">{t('marksThatDay')}</span>}
              {marks.slice(0, 4).map(({ value }, place) => (
                <i key={place} data-mark={value}>
                  {value}
                </i>
              ))}
            </span>
          </a>
        );
      })}
    </nav>
  );
}
