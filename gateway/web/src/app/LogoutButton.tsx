import { ActionIcon } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { csrfToken } from '@/api/csrf';

/** A form, for the gateway answers with a redirect to Keycloak, which ends the login too. */
export function LogoutButton() {
  const { t } = useTranslation();
  const submit = () => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/logout';
    const token = document.createElement('input');
    token.type = 'hidden';
    token.name = '_csrf';
    token.value = csrfToken();
    form.append(token);
    document.body.append(form);
    form.submit();
  };
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={t('logout')} title={t('logout')} onClick={submit}>
      <IconLogout size={18} />
    </ActionIcon>
  );
}
