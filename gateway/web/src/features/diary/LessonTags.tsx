import { IconArrowsExchange, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/Tag';
import { useWorkTypeName } from '@/shared/format/use-work-type-name';
import type { DiaryLesson } from './answers';
import { useAbsenceText } from './use-absence-text';

const GREAT = new Set(['CONTROL_WORK', 'MONITORING_WORK']);

/** In words: what was marked, what was put right, who was absent or late, what of the timetable changed. */
export function LessonTags({ lesson }: { lesson: DiaryLesson }) {
  const { t } = useTranslation('diary');
  const workTypeName = useWorkTypeName();
  const absence = useAbsenceText()(lesson.attendance);
  const workTypes = [...new Set(lesson.marks.map(({ workType }) => workType))];
  return (
    <>
      {lesson.cancelled && <Tag kind="bad">{t('cancelled')}</Tag>}
      {lesson.substituteId !== undefined && !lesson.cancelled && (
        <Tag kind="absence">
          <IconArrowsExchange size={12} aria-hidden />
          {t('substitution')}
        </Tag>
      )}
      {workTypes.map((workType) => (
        <Tag key={workType} kind={GREAT.has(workType) ? 'warn' : 'plain'}>
          {workTypeName(workType)}
        </Tag>
      ))}
      {lesson.marks.some(({ corrected }) => corrected) && (
        <Tag kind="warn">
          <IconPencil size={12} aria-hidden />
          {t('corrected')}
        </Tag>
      )}
      {absence && <Tag kind="absence">{absence}</Tag>}
    </>
  );
}
