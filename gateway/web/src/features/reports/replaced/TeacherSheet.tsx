import { useTranslation } from 'react-i18next';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Sheet } from '@/shared/table/Sheet';
import type { Replaced } from '../answers';
import styles from './replaced.module.css';

/** How many lessons of each teacher others took, and how many each took for others. */
export function TeacherSheet({ teachers }: { teachers: Replaced['byTeacher'] }) {
  const { t } = useTranslation('reports');
  const words = useSchoolWords();
  return (
    <section className={styles.section}>
      <h2>{t('byTeacher')}</h2>
      <Sheet label={t('byTeacher')} heads={[t('teacher'), t('replacedByOthers'), t('replacedOthers'), t('ofThemHeld')]}>
        {teachers.map(({ teacherId, replacedByOthers, replacedOthers, replacedOthersHeld }) => (
          <tr key={teacherId}>
            <th scope="row">{words.staff(teacherId)}</th>
            <td data-label={t('replacedByOthers')} className="figures">
              {replacedByOthers}
            </td>
            <td data-label={t('replacedOthers')} className="figures">
              {replacedOthers}
            </td>
            <td data-label={t('ofThemHeld')} className="figures">
              {replacedOthersHeld}
            </td>
          </tr>
        ))}
      </Sheet>
    </section>
  );
}
