import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { besideCell } from '../grid/beside-cell';
import { usePlace } from '../grid/use-place';
import { MarkKeys } from './MarkKeys';
import styles from './palette.module.css';

type Props = { opened: boolean; onCard: () => void; onComment: () => void; onClose: () => void };

const WIDTH = 448;
const HEIGHT = 72;

/** The keys at the cell itself, for a mouse; the palette goes along to the next student, and the focus stays in the grid. */
export function CellPalette({ opened, onCard, onComment, onClose }: Props) {
  const { t } = useTranslation('gradebook');
  const { place } = usePlace();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!opened) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) onClose();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('wheel', onClose, { passive: true });
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('wheel', onClose);
      document.removeEventListener('keydown', escape);
    };
  }, [opened, onClose]);

  if (!opened) return null;
  return (
    <div
      ref={box}
      className={`${styles.palette} ${styles.keys} screen-only`}
      style={besideCell(place, WIDTH, HEIGHT)}
      role="group"
      aria-label={t('pad')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <MarkKeys
        onCard={() => {
          onClose();
          onCard();
        }}
        onComment={() => {
          onClose();
          onComment();
        }}
      />
    </div>
  );
}
