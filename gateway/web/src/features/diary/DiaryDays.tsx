import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Diary, DiaryDay } from './answers';
import { DayCard } from './DayCard';
import { DayStrip } from './DayStrip';
import { NoLessons } from './NoLessons';
import styles from './diary.module.css';
import { nextDays } from './week';

type Props = { diary: Diary; days: DiaryDay[]; isThisWeek: boolean };

/** The week in two columns; a phone shows today and the next school day first, then the rest of the week. */
export function DiaryDays({ diary, days, isThisWeek }: Props) {
  const { t } = useTranslation('diary');
  const phone = useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false });
  const first = phone && isThisWeek ? nextDays(diary) : [];
  const rest = days.filter((day) => !first.some(({ date }) => date === day.date));
  const empty = days.every(({ lessons }) => lessons.length === 0);
  const half = Math.ceil(rest.length / 2);
  const card = (day: DiaryDay, place?: number) => (
    <DayCard key={day.date} day={day} today={diary.today} secondColumn={place === half} />
  );
  return (
    <>
      {phone && !empty && <DayStrip days={days} today={diary.today} />}
      {first.map((day) => card(day))}
      {empty && <NoLessons days={days} />}
      {first.length > 0 && !empty && <h2 className={styles.restOfWeek}>{t('restOfWeek')}</h2>}
      {!empty && <div className={styles.week}>{rest.map(card)}</div>}
    </>
  );
}
