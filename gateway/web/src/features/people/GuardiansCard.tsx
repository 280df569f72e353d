import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { GuardianDialog } from './GuardianDialog';
import { GuardianLine } from './GuardianLine';
import styles from './people.module.css';
import { useGuardians } from './queries';
import type { GuardianRow, StudentCard } from './shapes';
import { usePeopleRights } from './use-rights';

/** The guardians of a student; who may change them sees their versions and logins too. */
export function GuardiansCard({ card }: { card: StudentCard }) {
  const { t } = useTranslation('people');
  const rights = usePeopleRights();
  const mayEdit = rights.edits(card.classId);
  const { data: rows } = useGuardians(card.classId, mayEdit);
  const [edited, setEdited] = useState<GuardianRow | 'new'>();
  return (
    <Card
      title={t('guardians')}
      beside={
        mayEdit && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={15} />}
            onClick={() => setEdited('new')}
          >
            {t('addGuardian')}
          </Button>
        )
      }
    >
      {card.guardians.length === 0 && <p className={styles.quiet}>{t('noGuardiansHint')}</p>}
      <ul className={styles.list}>
        {card.guardians.map((guardian) => (
          <GuardianLine
            key={guardian.guardianId}
            guardian={guardian}
            studentId={card.studentId}
            row={rows?.find((row) => row.guardianId === guardian.guardianId)}
            mayOpenAccount={rights.opensAccounts(card.classId)}
            onEdit={setEdited}
          />
        ))}
      </ul>
      {edited && (
        <GuardianDialog
          studentId={card.studentId}
          row={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Card>
  );
}
