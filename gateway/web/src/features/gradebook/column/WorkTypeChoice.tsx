import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { WORK_TYPES } from '@/shared/school/work-types';
import { useWorkType } from '../grid/use-column';
import { chooseWorkType } from '../grid/work-types';
import type { Lesson, WorkType } from '../model/answers';

/** What the next marks of the column are given for; it decides their weight and till when they may be entered. */
export function WorkTypeChoice({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { store, page } = useDesk();
  const workType = useWorkType(lesson.lessonId);
  return (
    <NativeSelect
      label={t('column.workType')}
      value={workType}
      onChange={(event) => chooseWorkType(store, lesson.lessonId, event.currentTarget.value as WorkType)}
      data={WORK_TYPES.map((value) => {
        const weight = page.weights?.[value];
        const name = common(`workType.${value}`);
        return { value, label: weight === undefined ? name : `${name}, ${t('card.weight', { weight })}` };
      })}
    />
  );
}
