import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { useSchoolWords } from '@/shared/school/use-school-words';
import type { PageFill } from '../answers';
import { FillBar } from './FillBar';
import { averageOr } from '../figures';
import { BelowTarget } from './BelowTarget';
import styles from './fill.module.css';

export function PageFillRow({ page, target }: { page: PageFill; target?: number }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const words = useSchoolWords();
  const { groupId, subjectId, termId } = page;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/reports/fill-rate/$groupId/$subjectId/$termId"
          params={{ groupId, subjectId, termId }}
          search={target === undefined ? {} : { target }}
        >
          {words.group(groupId)} · {words.subject(subjectId)}
        </Link>
      </th>
      <td data-label={t('teacher')}>{page.teacherIds.map(words.staff).join(', ')}</td>
      <td data-label={t('studentsByMarks')} className={styles.barCell}>
        <FillBar {...page} />
      </td>
      <td data-label={t('marksPerStudent')} className="figures">
        {averageOr(page.marksPerStudent, language)}
      </td>
      <td data-label={t('targetHead')}>
        <span>
          <BelowTarget {...page} />
          {page.target !== undefined && <small> {t('needed', { count: page.target })}</small>}
        </span>
      </td>
      <td data-label={t('lessonsHeld')} className="figures">
        {page.lessonsHeld}
      </td>
    </tr>
  );
}
