import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SchoolDate } from '@/shared/format/dates';
import { Sheet } from '@/shared/table/Sheet';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { LetterRow } from './LetterRow';
import styles from './notices.module.css';
import { useDeliveries } from './use-deliveries';

/** What was sent to the guardian, and what did not arrive. */
export function Letters({ today }: { today: SchoolDate }) {
  const { t } = useTranslation('notices');
  const letters = useDeliveries(today);
  const refused = letters.data?.[0]?.state === 'NO_CONSENT';
  return (
    <section aria-labelledby="letters" className={styles.letters}>
      <h2 id="letters">{t('letters')}</h2>
      {letters.isPending && <Loading />}
      {letters.isError && <ProblemAlert problem={letters.error} onRetry={() => void letters.refetch()} />}
      {refused && (
        <Alert color="yellow" variant="light" icon={<IconInfoCircle size={18} />} className={styles.noConsent}>
          {t('noConsentHint')}
        </Alert>
      )}
      {letters.data?.length === 0 && <p className={styles.none}>{t('noLetters')}</p>}
      {letters.data && letters.data.length > 0 && (
        <Sheet label={t('letters')} heads={[t('when'), t('child'), t('aboutWhat'), t('state')]}>
          {letters.data.map((letter) => (
            <LetterRow key={letter.deliveryId} letter={letter} />
          ))}
        </Sheet>
      )}
    </section>
  );
}
