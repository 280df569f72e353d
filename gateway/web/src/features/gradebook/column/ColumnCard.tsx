import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { now } from '@/shared/format/clock';
import { clockTime, weekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Tag } from '@/shared/ui/Tag';
import { useDesk } from '../desk';
import { usePlace } from '../grid/use-place';
import { hasBegun } from '../model/rights';
import { AllPresent } from './AllPresent';
import { CopyToParallel } from './CopyToParallel';
import { ColumnTeachers } from './ColumnTeachers';
import { FillColumn } from './FillColumn';
import { HomeworkForm } from './HomeworkForm';
import { TopicForm } from './TopicForm';
import { WorkTypeChoice } from './WorkTypeChoice';
import styles from './column.module.css';

/** The head of a column, opened: topic, homework, kind of work, attendance and filling at once. */
export function ColumnCard({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { page } = useDesk();
  const { lesson } = usePlace();
  if (!lesson) return null;
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={420}
      title={<b className={styles.title}>{weekdayAndDate(lesson.date, language)}</b>}
      closeButtonProps={{ 'aria-label': common('close') }}
      overlayProps={{ backgroundOpacity: 0.18 }}
    >
      {opened && (
        <div className={styles.parts} key={lesson.lessonId}>
          <p className={styles.when}>
            {t('column.periods', {
              period: lesson.period,
              from: clockTime(lesson.startsAt),
              until: clockTime(lesson.endsAt),
            })}
            {lesson.cancelled && <Tag kind="bad">{t('cancelled')}</Tag>}
          </p>
          <ColumnTeachers lesson={lesson} />
          <TopicForm key={lesson.topicVersion} lesson={lesson} />
          {lesson.mine && <CopyToParallel lesson={lesson} />}
          <HomeworkForm key={`homework ${lesson.homeworkVersion}`} lesson={lesson} />
          {lesson.mine && !lesson.cancelled && hasBegun(lesson, page, now()) && (
            <>
              <WorkTypeChoice lesson={lesson} />
              <AllPresent lesson={lesson} />
              <FillColumn onDone={onClose} />
            </>
          )}
        </div>
      )}
    </Drawer>
  );
}
