import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { ConflictCard } from './ConflictCard';
import styles from './conflict.module.css';

/** What two people have changed at once; nothing of it is overwritten silently. */
export function ConflictCards() {
  const { t } = useTranslation('gradebook');
  const { store } = useDesk();
  const conflicts = useSyncExternalStore(store.topics.on('conflicts'), store.conflicts);
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
    </div>
  );
}
