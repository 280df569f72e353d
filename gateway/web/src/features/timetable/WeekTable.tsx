import { useTranslation } from 'react-i18next';
import { clockTime } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { weekdayName } from '@/shared/format/weekdays';
import type { Bells, Entry } from '@/shared/school/schedule-shapes';
import { PlaceEntries, type Place } from './PlaceEntries';
import styles from './timetable.module.css';
import { placeKey, WEEKDAYS } from './week';

export type WeekProps = {
  places: ReadonlyMap<string, Entry[]>;
  periods: number[];
  times: Bells | undefined;
  ofClass: boolean;
  onAdd?: (place: Place) => void;
  onEnd?: (entry: Entry) => void;
};

/** Weekdays beside each other, periods below each other. */
export function WeekTable({ places, periods, times, ...rest }: WeekProps) {
  const { t } = useTranslation('timetable');
  const language = useLanguage();
  return (
    <div className={styles.sheet}>
      <table className={styles.week} aria-label={t('week')}>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekdayName(weekday, language, 'long')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => {
            const bell = times?.periods.find((one) => one.period === period);
            return (
              <tr key={period}>
                <th scope="row">
                  <b>{period}</b>
                  {bell && (
                    <small className="figures">
                      {clockTime(bell.startsAt)}–{clockTime(bell.endsAt)}
                    </small>
                  )}
                </th>
                {WEEKDAYS.map((weekday) => {
                  const entries = places.get(placeKey(weekday, period)) ?? [];
                  return (
                    <td key={weekday} data-empty={entries.length === 0}>
                      <PlaceEntries weekday={weekday} period={period} entries={entries} {...rest} />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
