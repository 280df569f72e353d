import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { initials } from '../grid/cell-look';
import styles from './presence.module.css';

/** Who else has the page open. */
export function OthersHere() {
  const { t } = useTranslation('gradebook');
  const { others, nameOf } = useDesk();
  const persons = useSyncExternalStore(others.topics.on('everybody'), others.everybody);
  const names = persons.map(nameOf);
  const said = t('othersHere', { names: names.join(', ') });
  return (
    <div role="status" className={`${styles.others} screen-only`} title={names.length > 0 ? said : undefined}>
      {names.length > 0 && <span className="heard-only">{said}</span>}
      {names.map((name, place) => (
        <span key={place} aria-hidden>
          {initials(name)}
        </span>
      ))}
    </div>
  );
}
