import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { Sheet } from '@/shared/table/Sheet';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FillBar } from './FillBar';
import { averageOr } from '../figures';
import { BelowTarget } from './BelowTarget';
import styles from './fill.module.css';
import { useTeachersFill } from './use-fill';

type Props = { termId: string; target?: number; under: boolean };

/** The pages of each teacher added up; those that lack most come first. */
export function TeachersFill({ termId, target, under }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const words = useSchoolWords();
  const teachers = useTeachersFill({ termId, target });
  return (
    <Asked query={teachers}>
      {(all) => {
        const shown = all
          .filter(({ belowTarget }) => !under || belowTarget > 0)
          .sort((one, other) => other.belowTarget / (other.students || 1) - one.belowTarget / (one.students || 1));
        if (shown.length === 0) return <EmptyState title={under ? t('noneUnder') : t('nothingYet')} />;
        return (
          <Sheet
            label={t('fillRate')}
            heads={[t('teacher'), t('studentsByMarks'), t('marksPerStudent'), t('targetHead'), t('pagesBelow')]}
          >
            {shown.map((teacher) => (
              <tr key={teacher.teacherId}>
                <th scope="row">{words.staff(teacher.teacherId)}</th>
                <td data-label={t('studentsByMarks')} className={styles.barCell}>
                  <FillBar {...teacher} />
                </td>
                <td data-label={t('marksPerStudent')} className="figures">
                  {averageOr(teacher.marksPerStudent, language)}
                </td>
                <td data-label={t('targetHead')}>
                  <BelowTarget {...teacher} />
                </td>
                <td data-label={t('pagesBelow')} className="figures">
                  {t('ofPages', { count: teacher.pagesBelowTarget, of: teacher.pages })}
                </td>
              </tr>
            ))}
          </Sheet>
        );
      }}
    </Asked>
  );
}
