import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeliveries } from '@/features/notices/use-deliveries';
import type { SchoolDate } from '@/shared/format/dates';
import { shortName } from '@/shared/format/names';
import { Asked } from '@/shared/ui/Asked';
import { Card } from '@/shared/ui/Card';
import { LetterLine } from './LetterLine';
import styles from './people.module.css';
import type { StudentCard } from './shapes';

/** As many as stand beside the other cards; a daily digest makes more. */
const AT_FIRST = 5;

/** Letters about the student in the last two months, and what became of each. */
export function LettersCard({ card, today }: { card: StudentCard; today: SchoolDate }) {
  const { t } = useTranslation('people');
  const { t: notices } = useTranslation('notices');
  const letters = useDeliveries(today, card.studentId);
  const [all, setAll] = useState(false);
  const nameOf = (guardianId: string) => {
    const guardian = card.guardians.find((one) => one.guardianId === guardianId);
    return guardian ? shortName(guardian.name) : t('formerGuardian');
  };
  return (
    <Card title={t('letters')}>
      <Asked query={letters}>
        {(rows) => (
          <>
            {rows.length === 0 && <p className={styles.quiet}>{notices('noLetters')}</p>}
            <ul className={styles.list}>
              {rows.slice(0, all ? undefined : AT_FIRST).map((letter) => (
                <LetterLine key={letter.deliveryId} letter={letter} to={nameOf(letter.guardianId)} />
              ))}
            </ul>
            {!all && rows.length > AT_FIRST && (
              <div className={styles.buttons}>
                <Button variant="default" onClick={() => setAll(true)}>
                  {t('allLetters', { number: rows.length })}
                </Button>
              </div>
            )}
          </>
        )}
      </Asked>
    </Card>
  );
}
