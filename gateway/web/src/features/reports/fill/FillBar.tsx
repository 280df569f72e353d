import { useTranslation } from 'react-i18next';
import styles from './fill.module.css';

type Props = { students: number; withOneMark: number; withoutMark: number };

/** The students with several marks, with one and with none, as parts of a bar; the numbers stand in it. */
export function FillBar({ students, withOneMark, withoutMark }: Props) {
  const { t } = useTranslation('reports');
  if (students === 0) return <span className={styles.nobody}>{t('nobody')}</span>;
  const parts = [
    { part: 'more' as const, count: students - withOneMark - withoutMark },
    { part: 'one' as const, count: withOneMark },
    { part: 'none' as const, count: withoutMark },
  ].filter(({ count }) => count > 0);
  return (
    <span
      className={styles.bar}
      role="img"
      aria-label={parts.map(({ part, count }) => `${t(`parts.${part}`)}: ${count}`).join(', ')}
    >
      {parts.map(({ part, count }) => (
        <span key={part} data-part={part} style={{ flexGrow: count }}>
          {count / students >= 0.08 ? count : ''}
        </span>
      ))}
    </span>
  );
}
