import { useTranslation } from 'react-i18next';
import { MarkKeys } from '../palette/MarkKeys';
import keys from '../palette/palette.module.css';
import styles from './foot.module.css';

type Props = { onCard: () => void; onComment: () => void };

/** The keys at the lower edge of a phone or tablet. */
export function MarkPad({ onCard, onComment }: Props) {
  const { t } = useTranslation('gradebook');
  return (
    <div className={`${styles.pad} ${keys.keys} screen-only`} role="group" aria-label={t('pad')}>
      <MarkKeys onCard={onCard} onComment={onComment} />
    </div>
  );
}
