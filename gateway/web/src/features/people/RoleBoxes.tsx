import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './people.module.css';

const OF_STAFF = [
  'TEACHER',
  'HOMEROOM_TEACHER',
  'DEPUTY',
  'HEAD',
  'METHODIST',
  'SECRETARY',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;

type Props = { roles: string[]; error?: string; onChange: (roles: string[]) => void };

/** The roles that a staff member may have. */
export function RoleBoxes({ roles, error, onChange }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  return (
    <Checkbox.Group label={t('roles')} value={roles} error={error} onChange={onChange}>
      <div className={styles.roles}>
        {OF_STAFF.map((role) => (
          <Checkbox key={role} value={role} label={common(`roles.${role}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
