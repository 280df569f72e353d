import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fullName, surnameAndGiven } from '@/shared/format/names';
import { Sheet } from '@/shared/table/Sheet';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Tag } from '@/shared/ui/Tag';
import { useGuardians } from './queries';

/** The guardians of a class with their contacts. */
export function GuardianTable({ classId }: { classId: string }) {
  const { t } = useTranslation('people');
  const guardians = useGuardians(classId, true);
  return (
    <Asked query={guardians}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState
            icon={<IconUsers size={32} stroke={1.5} />}
            title={t('noGuardians')}
            hint={t('noGuardiansHint')}
          />
        ) : (
          <Sheet label={t('guardians')} heads={[t('guardian'), t('children'), t('phone'), t('email'), t('account')]}>
            {rows.map(({ guardianId, name, children, phone, email, hasAccount }) => (
              <tr key={guardianId}>
                <th scope="row">{fullName(name)}</th>
                <td data-label={t('children')}>
                  <span>
                    {children.map((child, place) => (
                      <span key={child.studentId}>
                        {place > 0 && ', '}
                        <Link to="/people/students/$studentId" params={{ studentId: child.studentId }}>
                          {surnameAndGiven(child.name)}
                        </Link>{' '}
                        <small>{t(`kinship.${child.kinship}`)}</small>
                      </span>
                    ))}
                  </span>
                </td>
                <td data-label={t('phone')} className="figures">
                  {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
                </td>
                <td data-label={t('email')}>{email && <a href={`mailto:${email}`}>{email}</a>}</td>
                <td data-label={t('account')}>{hasAccount ? t('hasAccount') : <Tag>{t('none')}</Tag>}</td>
              </tr>
            ))}
          </Sheet>
        )
      }
    </Asked>
  );
}
