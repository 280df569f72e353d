import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { ConsentDialog } from './ConsentDialog';
import { ConsentLine } from './ConsentLine';
import { ConsentTag } from './ConsentTag';
import styles from './people.module.css';
import { useConsents } from './queries';
import type { ConsentState, StudentCard } from './shapes';

type Props = { card: StudentCard; state: ConsentState | undefined; mayEdit: boolean };

/** Documents of consent to the processing of personal data. Without consent guardians get no letters. */
export function ConsentCard({ card, state, mayEdit }: Props) {
  const { t } = useTranslation('people');
  const { data: consents = [] } = useConsents(card.classId, true);
  const [registering, setRegistering] = useState(false);
  const own = consents.filter((consent) => consent.studentId === card.studentId);
  return (
    <Card title={t('consent')} beside={state && <ConsentTag state={state} />}>
      {own.length === 0 && <p className={styles.quiet}>{t('noConsentHint')}</p>}
      <ul className={styles.list}>
        {own.map((consent) => (
          <ConsentLine key={consent.consentId} consent={consent} card={card} mayEdit={mayEdit} />
        ))}
      </ul>
      {mayEdit && (
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setRegistering(true)}>
            {t('registerConsent')}
          </Button>
        </div>
      )}
      {registering && <ConsentDialog card={card} onClose={() => setRegistering(false)} />}
    </Card>
  );
}
