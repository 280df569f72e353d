import { useTranslation } from 'react-i18next';
import type { Day } from './shapes';
import { Tag } from '@/shared/ui/Tag';
import { lacking } from './lesson-state';
import styles from './day.module.css';

export function DaySummary({ day }: { day: Day }) {
  const { t } = useTranslation('day');
  const unfilled = day.lessons.filter((lesson) => lacking(lesson, day)).length;
  return (
    <span className={styles.summary}>
      {day.lessons.length > 0 && t('lessons', { count: day.lessons.length })}
      {unfilled > 0 && <Tag kind="warn">{t('unfilled', { count: unfilled })}</Tag>}
    </span>
  );
}
