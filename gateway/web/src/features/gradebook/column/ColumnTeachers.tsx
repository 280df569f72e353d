import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import type { Lesson } from '../model/answers';
import styles from './column.module.css';

/** Who holds the lesson, and instead of whom. */
export function ColumnTeachers({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const { nameOf } = useDesk();
  return (
    <dl className={styles.teachers}>
      <dt>{t('column.teacher')}</dt>
      <dd>{nameOf(lesson.teacherId)}</dd>
      {lesson.substituteId !== undefined && (
        <>
          <dt>
            <IconArrowsExchange size={14} aria-hidden /> {t('column.substitute')}
          </dt>
          <dd>
            {nameOf(lesson.substituteId)}
            <small>{t('column.accessUntil')}</small>
          </dd>
        </>
      )}
    </dl>
  );
}
