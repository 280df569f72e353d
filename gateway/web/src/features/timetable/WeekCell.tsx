import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { weekdayName } from '@/shared/format/weekdays';
import type { Entry } from '@/shared/school/schedule-shapes';
import { useRooms } from '@/shared/school/use-rooms';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { useGroups } from '@/shared/school/use-groups';
import styles from './timetable.module.css';

type Props = {
  weekday: number;
  period: number;
  entries: Entry[];
  /** In a class's week the teacher is named, in a teacher's week the group. */
  ofClass: boolean;
  onAdd?: () => void;
  onEnd?: (entry: Entry) => void;
};

export function WeekCell({ weekday, period, entries, ofClass, onAdd, onEnd }: Props) {
  const { t } = useTranslation('timetable');
  const language = useLanguage();
  const words = useSchoolWords();
  const { groups } = useGroups();
  const { data: rooms = [] } = useRooms();
  const place = t('placeOf', { day: weekdayName(weekday, language, 'long'), period });
  return (
    <td data-day={weekdayName(weekday, language, 'long')} data-empty={entries.length === 0}>
      {entries.map((entry) => {
        const room = rooms.find(({ roomId }) => roomId === entry.roomId)?.name;
        const subject = words.subject(entry.subjectId);
        const whole = groups.get(entry.groupId)?.wholeClass ?? true;
        const who = ofClass ? words.staff(entry.teacherId) : words.group(entry.groupId);
        const content = (
          <>
            <b>{subject}</b>
            <small>
              {who}
              {room && ` · ${t('roomOf', { room })}`}
            </small>
            {ofClass && !whole && <small>{words.group(entry.groupId)}</small>}
          </>
        );
        return onEnd ? (
          <button
            key={entry.entryId}
            type="button"
            className={styles.entry}
            aria-label={`${place}: ${subject}, ${who}. ${t('endEntry')}`}
            onClick={() => onEnd(entry)}
          >
            {content}
          </button>
        ) : (
          <div key={entry.entryId} className={styles.entry}>
            {content}
          </div>
        );
      })}
      {onAdd && (
        <button type="button" className={styles.add} aria-label={t('addAt', { place })} onClick={onAdd}>
          <IconPlus size={16} aria-hidden />
        </button>
      )}
    </td>
  );
}
