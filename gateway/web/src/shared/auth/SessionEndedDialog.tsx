import { Button, Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, gateway } from '@/api/http';
import { onSessionEnd, sessionResumed } from '@/api/session-end';
import { onOtherTabSignedIn } from './tabs';

/** Lets the user log in again in another tab, so that nothing typed here is lost. */
export function SessionEndedDialog({ person }: { person?: string }) {
  const { t } = useTranslation();
  const [ended, setEnded] = useState(false);
  const queries = useQueryClient();

  useEffect(() => onSessionEnd(() => setEnded(true)), []);

  const check = useCallback(async () => {
    const session = await answered(gateway.GET('/api/session')).catch(() => undefined);
    if (!session) return;
    if (person !== undefined && session.account !== person) {
      // what one person typed is never sent as another
      location.reload();
      return;
    }
    setEnded(false);
    sessionResumed();
    await queries.invalidateQueries();
  }, [person, queries]);

  useEffect(() => {
    if (!ended) return;
    const look = () => void check();
    window.addEventListener('focus', look);
    const stop = onOtherTabSignedIn(look);
    return () => {
      window.removeEventListener('focus', look);
      stop();
    };
  }, [ended, check]);

  return (
    <Modal
      opened={ended}
      onClose={() => setEnded(false)}
      title={t('sessionEnded')}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <Text size="md" mb="md">
        {t('sessionEndedHint')}
      </Text>
      <Button component="a" href="/" target="_blank" rel="noopener" data-autofocus>
        {t('logInAgain')}
      </Button>
    </Modal>
  );
}
