import { useTranslation } from 'react-i18next';
import type { Entry } from '@/shared/school/schedule-shapes';
import { useGroups } from '@/shared/school/use-groups';
import { useRooms } from '@/shared/school/use-rooms';
import { useSchoolWords } from '@/shared/school/use-school-words';
import styles from './timetable.module.css';

type Props = { entry: Entry; place: string; ofClass: boolean; onEnd?: (entry: Entry) => void };

/** Subject, who and where; for planners it opens the ending of the entry. */
export function EntryBox({ entry, place, ofClass, onEnd }: Props) {
  const { t } = useTranslation('timetable');
  const words = useSchoolWords();
  const { groups } = useGroups();
  const { data: rooms = [] } = useRooms();
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
  if (!onEnd) return <div className={styles.entry}>{content}</div>;
  return (
    <button type="button" className={styles.entry} onClick={() => onEnd(entry)}>
      <span className="heard-only">{`${place}: `}</span>
      {content}
      <span className="heard-only">{`. ${t('endEntry')}`}</span>
    </button>
  );
}
