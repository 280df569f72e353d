import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/Tag';
import type { TermMark } from './term-answer';
import styles from './term.module.css';

/** Who still has no term mark, no marks or only one. */
export function TermSummary({ termMarks }: { termMarks: readonly TermMark[] }) {
  const { t } = useTranslation('gradebook');
  const unset = termMarks.filter(({ value, notAssessed }) => !value && !notAssessed).length;
  const noMarks = termMarks.filter(({ marks }) => marks === 0).length;
  const oneMark = termMarks.filter(({ marks }) => marks === 1).length;
  return (
    <p className={styles.summary}>
      {unset > 0 && <Tag kind="warn">{t('termView.unset', { count: unset })}</Tag>}
      {noMarks > 0 && <Tag kind="bad">{t('termView.noMarks', { count: noMarks })}</Tag>}
      {oneMark > 0 && <Tag>{t('termView.oneMark', { count: oneMark })}</Tag>}
    </p>
  );
}
