import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { Correction } from './answers';
import { RefusalForm } from './RefusalForm';
import styles from './corrections.module.css';
import { useDecide } from './use-decide';

/** To allow takes one press, to refuse a reason; nobody decides on an own request. */
export function Decision({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const { session } = useSignedIn();
  const [refusing, setRefusing] = useState(false);
  const decide = useDecide(correction.correctionId);
  const own = correction.requestedBy === session.person;
  return (
    <div className={styles.decision}>
      {decide.isError && <ProblemAlert problem={decide.error} />}
      {own && <p className={styles.who}>{t('own')}</p>}
      {refusing ? (
        <RefusalForm
          busy={decide.isPending}
          onRefuse={(reason) => decide.mutate({ allow: false, reason })}
          onCancel={() => setRefusing(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            leftSection={<IconCheck size={16} />}
            disabled={own}
            loading={decide.isPending}
            onClick={() => decide.mutate({ allow: true })}
          >
            {t('allow')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconX size={16} />}
            disabled={own || decide.isPending}
            onClick={() => setRefusing(true)}
          >
            {t('refuse')}
          </Button>
        </div>
      )}
    </div>
  );
}
