import { useTranslation } from 'react-i18next';
import { surnameAndGiven } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import { useRoster } from '@/shared/people/use-roster';
import { Sheet } from '@/shared/table/Sheet';
import { Card } from '@/shared/ui/Card';
import { Tag } from '@/shared/ui/Tag';
import type { PageOfStudents } from '../answers';
import { FillBar } from './FillBar';
import { BelowTarget } from './BelowTarget';

/** The students under the target come first. */
export function StudentsFill({ answer: { page, students } }: { answer: PageOfStudents }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { names } = useRoster({ group: page.groupId });
  const nameOf = (id: string) => {
    const name = names.get(id);
    return name ? surnameAndGiven(name) : id;
  };
  const ordered = [...students].sort(
    (one, other) => one.marks - other.marks || nameOf(one.studentId).localeCompare(nameOf(other.studentId), language),
  );
  return (
    <>
      <Card title={t('studentsByMarks')} beside={<BelowTarget {...page} />}>
        <FillBar {...page} />
      </Card>
      <Sheet label={t('studentsByMarks')} heads={[t('student'), t('marks'), t('targetHead')]}>
        {ordered.map(({ studentId, marks }) => (
          <tr key={studentId}>
            <th scope="row">{nameOf(studentId)}</th>
            <td data-label={t('marks')} className="figures">
              {marks}
            </td>
            <td data-label={t('targetHead')}>
              {page.target !== undefined && marks < page.target ? (
                <Tag kind={marks === 0 ? 'bad' : 'warn'}>{t('lacking', { count: page.target - marks })}</Tag>
              ) : (
                <Tag kind="good">{t('enough')}</Tag>
              )}
            </td>
          </tr>
        ))}
      </Sheet>
    </>
  );
}
