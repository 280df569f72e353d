import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockTime, numericDayAndMonth } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import type { Lesson } from '@/shared/school/schedule-shapes';
import { useRooms } from '@/shared/school/use-rooms';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Actions } from '@/shared/table/Actions';
import { Tag } from '@/shared/ui/Tag';

type Props = { lesson: Lesson; onMove?: () => void; onCancel?: () => void };

export function LessonRow({ lesson, onMove, onCancel }: Props) {
  const { t } = useTranslation('timetable');
  const language = useLanguage();
  const words = useSchoolWords();
  const { data: rooms = [] } = useRooms();
  const title = `${words.subject(lesson.subjectId)} · ${words.group(lesson.groupId)}`;
  const { movedFrom, substituteId } = lesson;
  return (
    <tr data-quiet={lesson.cancelled}>
      <th scope="row" className="figures">
        <span>
          {lesson.period}{' '}
          <small>
            {clockTime(lesson.startsAt)}–{clockTime(lesson.endsAt)}
          </small>
        </span>
      </th>
      <td data-label={t('subject')}>{title}</td>
      <td data-label={t('teacher')}>
        {substituteId ? (
          <span>
            {words.staff(substituteId)}
            <br />
            <small>{t('insteadOf', { teacher: words.staff(lesson.teacherId) })}</small>
          </span>
        ) : (
          words.staff(lesson.teacherId)
        )}
      </td>
      <td data-label={t('room')}>{rooms.find(({ roomId }) => roomId === lesson.roomId)?.name}</td>
      <td data-label={t('state')}>
        {lesson.cancelled && <Tag kind="bad">{t('cancelled')}</Tag>}
        {substituteId && !lesson.cancelled && <Tag kind="absence">{t('substituted')}</Tag>}
        {movedFrom && (
          <Tag kind="warn">
            {t('movedFrom', { date: numericDayAndMonth(movedFrom.date, language), period: movedFrom.period })}
          </Tag>
        )}
      </td>
      <td>
        {onMove && onCancel && (
          <Actions>
            <Button size="compact-sm" variant="subtle" aria-label={`${t('move')}: ${title}`} onClick={onMove}>
              {t('move')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={`${t('cancelLesson')}: ${title}`}
              onClick={onCancel}
            >
              {t('cancelLesson')}
            </Button>
          </Actions>
        )}
      </td>
    </tr>
  );
}
