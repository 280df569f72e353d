import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { weekdayName } from '@/shared/format/weekdays';
import type { Entry } from '@/shared/school/schedule-shapes';
import { useBells } from '@/shared/school/use-bells';
import { EntryDialog } from './EntryDialog';
import { EntryEndDialog } from './EntryEndDialog';
import styles from './timetable.module.css';
import { periodsOf, placeKey, weekOn, WEEKDAYS } from './week';
import { WeekCell } from './WeekCell';

type Props = { entries: Entry[]; classId: string | undefined; on: string; planner: boolean };
type Dialog = { weekday: number; period: number } | { entry: Entry };

/** Weekdays beside each other, periods below each other; a phone shows one day after the other. */
export function WeekGrid({ entries, classId, on, planner }: Props) {
  const { t } = useTranslation('timetable');
  const language = useLanguage();
  const { data: bells = [] } = useBells();
  const [dialog, setDialog] = useState<Dialog>();
  const places = weekOn(entries, on);
  const used = entries.find(({ from, until }) => from <= on && (until === undefined || until >= on))?.bellsId;
  const times = bells.find(({ bellsId }) => bellsId === used) ?? bells[0];
  const periods = periodsOf(times?.periods.map(({ period }) => period) ?? [], [...places.values()].flat());
  const timesOf = (period: number) => times?.periods.find((one) => one.period === period);
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
            const bell = timesOf(period);
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
                {WEEKDAYS.map((weekday) => (
                  <WeekCell
                    key={weekday}
                    weekday={weekday}
                    period={period}
                    entries={places.get(placeKey(weekday, period)) ?? []}
                    ofClass={classId !== undefined}
                    onAdd={planner && classId ? () => setDialog({ weekday, period }) : undefined}
                    onEnd={planner ? (entry) => setDialog({ entry }) : undefined}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {dialog && 'entry' in dialog && <EntryEndDialog entry={dialog.entry} onClose={() => setDialog(undefined)} />}
      {dialog && 'period' in dialog && classId && (
        <EntryDialog {...dialog} classId={classId} bellsId={times?.bellsId} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}
