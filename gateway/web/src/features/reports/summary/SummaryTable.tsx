import { useTranslation } from 'react-i18next';
import { surnameAndGiven } from '@/shared/format/names';
import type { Name } from '@/shared/people/shapes';
import type { SummarySheet } from '../answers';
import { TermMark } from './TermMark';
import styles from './summary.module.css';

type Props = {
  subjects: { id: string; name: string }[];
  students: SummarySheet['students'];
  names: ReadonlyMap<string, Name>;
};

/** Students by subjects; the names stay in view while one scrolls. */
export function SummaryTable({ subjects, students, names }: Props) {
  const { t } = useTranslation('reports');
  return (
    // a region that scrolls can be reached by the keyboard
    <div className={styles.sheet} role="region" aria-label={t('summary')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('student')}</th>
            {subjects.map(({ id, name }) => (
              <th key={id} scope="col">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {students.map(({ studentId, marks, notAssessed }) => {
            const name = names.get(studentId);
            return (
              <tr key={studentId}>
                <th scope="row">{name ? surnameAndGiven(name) : studentId}</th>
                {subjects.map(({ id }) => (
                  <td key={id}>
                    <TermMark value={marks[id]} notAssessed={notAssessed?.[id]} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
