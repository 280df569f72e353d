import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedBy } from '@/shared/grouped-by';
import { useDesk } from '../desk';
import type { Refusal } from '../entry/outcomes';
import { ConflictCard } from './ConflictCard';
import { RefusalCard } from './RefusalCard';
import styles from './conflict.module.css';

/** What was not stored and waits for the teacher: nothing is overwritten, nothing typed is thrown away silently. */
export function UndecidedCards({ onCorrection }: { onCorrection: () => void }) {
  const { t } = useTranslation('gradebook');
  const { store } = useDesk();
  const subscribe = store.topics.on('undecided');
  const conflicts = useSyncExternalStore(subscribe, store.conflicts);
  const refusals = useSyncExternalStore(subscribe, store.refusals);
  return (
    <div role="alert" className={styles.place}>
      {conflicts.length > 0 && (
        <section className={styles.cards} aria-label={t('conflict.title')}>
          <h2>{t('conflict.title')}</h2>
          {conflicts.map((conflict) => (
            <ConflictCard key={conflict.edit.key} conflict={conflict} />
          ))}
        </section>
      )}
      {refusals.length > 0 && (
        <section className={styles.cards} aria-label={t('refusal.title')}>
          <h2>{t('refusal.title')}</h2>
          {[...groupedBy(refusals, reasonOf)].map(([reason, group]) => (
            <RefusalCard key={reason} refusals={group} onCorrection={onCorrection} />
          ))}
        </section>
      )}
    </div>
  );
}

const reasonOf = ({ edit, why }: Refusal): string => `${edit.lessonId} ${why.code} ${JSON.stringify(why.facts)}`;
