import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import { Tag } from '@/shared/ui/Tag';
import type { ClassRow } from './shapes';

type Props = { classes: ClassRow[]; onEdit?: (row: ClassRow) => void };

export function ClassTable({ classes, onEdit }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const words = useSchoolWords();
  return (
    <Sheet label={t('classes')} heads={[t('class'), t('homeroomTeacher'), t('students'), '']}>
      {classes.map((row) => (
        <tr key={row.classId}>
          <th scope="row">
            <Link to="/people/classes/$classId" params={{ classId: row.classId }}>
              {row.name}
            </Link>
          </th>
          <td data-label={t('homeroomTeacher')}>
            {row.homeroomTeacherId ? words.staff(row.homeroomTeacherId) : <Tag kind="warn">{t('nobody')}</Tag>}
          </td>
          <td data-label={t('students')} className="figures">
            {row.students}
          </td>
          <td>
            {onEdit && (
              <Actions>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${common('edit')}: ${row.name}`}
                  onClick={() => onEdit(row)}
                >
                  {common('edit')}
                </Button>
              </Actions>
            )}
          </td>
        </tr>
      ))}
    </Sheet>
  );
}
