import { ActionIcon } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CSRF_HEADER, csrfToken } from '@/api/csrf';

/** Ends the session here; the answer names the address that ends the login at Keycloak too. */
async function logOut(): Promise<void> {
  const answer = await fetch('/logout', {
    method: 'POST',
    headers: { [CSRF_HEADER]: csrfToken(), Accept: 'application/json' },
  });
  location.assign(answer.headers.get('Location') ?? '/');
}

export function LogoutButton() {
  const { t } = useTranslation();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('logout')}
      title={t('logout')}
      onClick={() => void logOut()}
    >
      <IconLogout size={18} />
    </ActionIcon>
  );
}
