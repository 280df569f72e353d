import { useTranslation } from 'react-i18next';
import { average } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useSubjects } from '@/shared/school/use-subjects';
import { useTerms } from '@/shared/school/use-terms';
import { Card } from '@/shared/ui/Card';
import { MarkTile } from '@/shared/ui/MarkTile';
import type { Diary } from './answers';
import styles from './diary.module.css';
import { termsWithMarks } from './terms-with-marks';

/** How the child stands: averages of the term, and the term marks so far. */
export function Results({ diary }: { diary: Diary }) {
  const { t } = useTranslation('diary');
  const language = useLanguage();
  const { subjects } = useSubjects();
  const { terms } = useTerms();
  const shown = termsWithMarks(diary.termMarks, terms);
  const averages = new Map(diary.averages.map((entry) => [entry.subjectId, entry]));
  const termMarks = new Map(diary.termMarks.map((entry) => [`${entry.subjectId} ${entry.termId}`, entry]));
  const nameOf = (subjectId: string) => subjects.get(subjectId)?.name ?? subjectId;
  const rows = [...new Set([...averages.keys(), ...diary.termMarks.map(({ subjectId }) => subjectId)])].sort(
    (one, other) => nameOf(one).localeCompare(nameOf(other), language),
  );
  if (rows.length === 0) return null;
  return (
    <Card title={t('results')}>
      <table className={styles.results}>
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('average')}</th>
            <th scope="col">{t('markCount')}</th>
            {shown.map(({ termId, name }) => (
              <th key={termId} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((subjectId) => {
            const standing = averages.get(subjectId);
            return (
              <tr key={subjectId}>
                <th scope="row">{nameOf(subjectId)}</th>
                <td className="figures">{standing ? average(standing.average, language) : '–'}</td>
                <td className="figures">{standing?.marks ?? 0}</td>
                {shown.map(({ termId }) => {
                  const { value, notAssessed } = termMarks.get(`${subjectId} ${termId}`) ?? {};
                  return (
                    <td key={termId}>
                      {value !== undefined && <MarkTile value={value} />}
                      {value === undefined && (notAssessed === undefined ? '–' : t('notAssessed'))}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
