import { IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { surnameAndGiven } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import { useRoster } from '@/shared/people/use-roster';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { MissedByStudent } from './MissedByStudent';
import styles from './missed.module.css';
import { useMissed } from './use-missed';

type Props = { query: { classId: string; from: string; until: string } };

/** Student by student; the lessons of each unfold. */
export function MissedBy({ query }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { names } = useRoster({ class: query.classId });
  const missed = useMissed(query);
  const nameOf = (id: string) => {
    const name = names.get(id);
    return name ? surnameAndGiven(name) : id;
  };
  return (
    <Asked query={missed}>
      {({ students }) =>
        students.length === 0 ? (
          <EmptyState icon={<IconMoodSmile size={32} stroke={1.5} />} title={t('noneMissed')} />
        ) : (
          <ul className={styles.students}>
            {[...students]
              .sort((one, other) => nameOf(one.studentId).localeCompare(nameOf(other.studentId), language))
              .map(({ studentId, lessons }) => (
                <li key={studentId}>
                  <MissedByStudent name={nameOf(studentId)} lessons={lessons} />
                </li>
              ))}
          </ul>
        )
      }
    </Asked>
  );
}
