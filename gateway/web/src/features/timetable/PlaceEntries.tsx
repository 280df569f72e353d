import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { weekdayName } from '@/shared/format/weekdays';
import type { Entry } from '@/shared/school/schedule-shapes';
import { EntryBox } from './EntryBox';
import styles from './timetable.module.css';

export type Place = { weekday: number; period: number };

type Props = Place & {
  entries: Entry[];
  /** In a class's week the teacher is named, in a teacher's week the group. */
  ofClass: boolean;
  onAdd?: (place: Place) => void;
  onEnd?: (entry: Entry) => void;
};

/** What stands at one weekday and period; subgroups stand below each other. */
export function PlaceEntries({ weekday, period, entries, ofClass, onAdd, onEnd }: Props) {
  const { t } = useTranslation('timetable');
  const language = useLanguage();
  const place = t('placeOf', { day: weekdayName(weekday, language, 'long'), period });
  return (
    <>
      {entries.map((entry) => (
        <EntryBox key={entry.entryId} entry={entry} place={place} ofClass={ofClass} onEnd={onEnd} />
      ))}
      {onAdd && (
        <button
          type="button"
          className={styles.add}
          aria-label={t('addAt', { place })}
          onClick={() => onAdd({ weekday, period })}
        >
          <IconPlus size={16} aria-hidden />
        </button>
      )}
    </>
  );
}
