import { useLanguage } from '@/shared/format/use-language';
import { weekdayName } from '@/shared/format/weekdays';
import { clockTime } from '@/shared/format/dates';
import { Card } from '@/shared/ui/Card';
import { PlaceEntries } from './PlaceEntries';
import styles from './timetable.module.css';
import { placeKey, WEEKDAYS } from './week';
import type { WeekProps } from './WeekTable';

/** One day below the other, for narrow screens; who only reads is not shown empty periods. */
export function WeekDays({ places, periods, times, ...rest }: WeekProps) {
  const language = useLanguage();
  return WEEKDAYS.map((weekday) => {
    const shown = periods.filter((period) => rest.onAdd !== undefined || places.has(placeKey(weekday, period)));
    if (shown.length === 0) return null;
    return (
      <Card key={weekday} title={<span className={styles.weekday}>{weekdayName(weekday, language, 'long')}</span>}>
        <ol className={styles.dayList}>
          {shown.map((period) => {
            const entries = places.get(placeKey(weekday, period)) ?? [];
            const bell = times?.periods.find((one) => one.period === period);
            return (
              <li key={period}>
                <b>{period}</b>
                <small className="figures">{bell && clockTime(bell.startsAt)}</small>
                <div>
                  <PlaceEntries weekday={weekday} period={period} entries={entries} {...rest} />
                </div>
              </li>
            );
          })}
        </ol>
      </Card>
    );
  });
}
