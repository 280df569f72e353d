import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Card } from '@/shared/ui/Card';
import { DepartureDialog } from './DepartureDialog';
import styles from './people.module.css';
import { PlacementDialog } from './PlacementDialog';
import type { StudentCard, StudentRow } from './shapes';
import { usePeopleRights } from './use-rights';

type Props = { card: StudentCard; row: StudentRow | undefined };

/** The class of a student, and the orders that change it. */
export function PlaceCard({ card, row }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const rights = usePeopleRights();
  const [dialog, setDialog] = useState<'placement' | 'departure'>();
  const close = () => setDialog(undefined);
  return (
    <Card title={t('class')}>
      <dl className={styles.facts}>
        <dt>{t('class')}</dt>
        <dd>{row?.className ?? (card.classId ? '…' : t('inNoClass'))}</dd>
        {row?.from && (
          <>
            <dt>{t('inClass')}</dt>
            <dd>
              {t('since', { date: fullDate(row.from, language) })}
              {row.until && ` ${t('upTo', { date: fullDate(row.until, language) })}`}
            </dd>
          </>
        )}
      </dl>
      {rights.isOffice && (
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setDialog('placement')}>
            {card.classId ? t('transfer') : t('enroll')}
          </Button>
          {card.classId && (
            <Button variant="default" onClick={() => setDialog('departure')}>
              {t('departure')}
            </Button>
          )}
        </div>
      )}
      {dialog === 'placement' && <PlacementDialog card={card} onClose={close} />}
      {dialog === 'departure' && <DepartureDialog studentId={card.studentId} onClose={close} />}
    </Card>
  );
}
