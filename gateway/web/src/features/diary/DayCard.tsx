import { useTranslation } from 'react-i18next';
import { dayAndMonth, plusDays, weekdayLong } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Tag } from '@/shared/ui/Tag';
import type { DiaryDay } from './answers';
import { LessonRow } from './LessonRow';
import styles from './diary.module.css';

type Props = { day: DiaryDay; today: string; secondColumn?: boolean };

export function DayCard({ day, today, secondColumn = false }: Props) {
  const { t } = useTranslation('diary');
  const language = useLanguage();
  const { date, lessons } = day;
  return (
    <section
      id={`day-${date}`}
      className={styles.day}
      data-today={date === today}
      data-second-column={secondColumn || undefined}
      aria-label={`${weekdayLong(date, language)}, ${dayAndMonth(date, language)}`}
    >
      <div className={styles.dayHead}>
        <h2>{weekdayLong(date, language)}</h2>
        {date === today && <Tag>{t('today')}</Tag>}
        {date === plusDays(today, 1) && <Tag>{t('tomorrow')}</Tag>}
        <time dateTime={date}>{dayAndMonth(date, language)}</time>
      </div>
      {lessons.length === 0 && <p className={styles.free}>{t('free')}</p>}
      {lessons.length > 0 && (
        <ol className={styles.lessons}>
          {lessons.map((lesson) => (
            <LessonRow key={lesson.lessonId} lesson={lesson} />
          ))}
        </ol>
      )}
    </section>
  );
}
