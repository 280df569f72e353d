import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { surnameAndGiven } from '@/shared/format/names';
import styles from './diary.module.css';
import type { Child } from './use-children';

/** Whose diary this is; with several children, the choice among them. The week stays. */
export function ChildSwitch({ child, siblings }: { child: Child; siblings: Child[] }) {
  const { t } = useTranslation('diary');
  const navigate = useNavigate();
  const labelOf = ({ name, className }: Child) => `${surnameAndGiven(name)}, ${className}`;
  if (siblings.length === 1) return <span className={styles.child}>{labelOf(child)}</span>;
  return (
    <NativeSelect
      className={styles.childSwitch}
      aria-label={t('child')}
      value={child.studentId}
      data={siblings.map((one) => ({ value: one.studentId, label: labelOf(one) }))}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        void navigate({ to: '/diary', search: (search) => ({ ...search, child: chosen }) });
      }}
    />
  );
}
