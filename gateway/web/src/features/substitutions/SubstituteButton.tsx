import { useTranslation } from 'react-i18next';
import type { FreeTeacher } from './queries';
import styles from './substitutions.module.css';

type Props = { teacher: FreeTeacher; name: string; pending: boolean; onChoose: () => void };

/** One who is free, with what speaks for them. */
export function SubstituteButton({ teacher, name, pending, onChoose }: Props) {
  const { t } = useTranslation('substitutions');
  const { sameSubject, sameClass, lessonsThatDay } = teacher;
  return (
    <button type="button" className={styles.teacher} data-fit={sameSubject} disabled={pending} onClick={onChoose}>
      <b>{name}</b>
      <small>
        {[
          ...(sameSubject ? [t('sameSubject')] : []),
          ...(sameClass ? [t('sameClass')] : []),
          t('lessonsThatDay', { count: lessonsThatDay }),
        ].join(' · ')}
      </small>
    </button>
  );
}
