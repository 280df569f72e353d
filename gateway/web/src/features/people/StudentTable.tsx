import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import { numericDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Sheet } from '@/shared/table/Sheet';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Tag } from '@/shared/ui/Tag';
import { ConsentTag } from './ConsentTag';
import { useStudents } from './queries';

/** The list of a class with what is still missing for each. */
export function StudentTable({ classId }: { classId: string }) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const students = useStudents(classId);
  return (
    <Asked query={students}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState icon={<IconUsers size={32} stroke={1.5} />} title={t('noStudents')} hint={t('noStudentsHint')} />
        ) : (
          <Sheet
            label={t('students')}
            heads={[t('student'), t('inClass'), t('guardians'), t('consentShort'), t('account')]}
          >
            {rows.map(({ studentId, name, from, until, guardians, consent, hasAccount }) => (
              <tr key={studentId} data-quiet={until !== undefined}>
                <th scope="row">
                  <Link to="/people/students/$studentId" params={{ studentId }}>
                    {fullName(name)}
                  </Link>
                </th>
                <td data-label={t('inClass')} className="figures">
                  {from && t('since', { date: numericDate(from, language) })}
                  {until && ` ${t('upTo', { date: numericDate(until, language) })}`}
                </td>
                <td data-label={t('guardians')}>{guardians > 0 ? guardians : <Tag kind="warn">{t('none')}</Tag>}</td>
                <td data-label={t('consentShort')}>
                  <ConsentTag state={consent} />
                </td>
                <td data-label={t('account')}>{hasAccount ? t('hasAccount') : <Tag>{t('none')}</Tag>}</td>
              </tr>
            ))}
          </Sheet>
        )
      }
    </Asked>
  );
}
