import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES } from '@/shared/auth/session';
import { Tag } from '@/shared/ui/Tag';

export function RoleTags({ roles }: { roles: string[] }) {
  const { t } = useTranslation();
  return (
    <Group gap={4}>
      {ROLES.filter((role) => roles.includes(role)).map((role) => (
        <Tag key={role}>{t(`roles.${role}`)}</Tag>
      ))}
    </Group>
  );
}
