import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Note } from '../grid/typist';
import { HindranceText } from './HindranceText';
import styles from './note.module.css';

type Props = { note: Note | undefined; onCorrection: () => void };

/** Says at the cell why nothing was entered, since when, by which rule, and what to do. */
export function CellNote({ note, onCorrection }: Props) {
  const { t } = useTranslation('gradebook');
  return (
    <div role="status" aria-live="polite">
      {note && (
        <div className={styles.note} style={positionAt(note)}>
          <p>
            <HindranceText why={note.why} />
          </p>
          {note.why.correctable && (
            <Button size="compact-sm" variant="default" onClick={onCorrection}>
              {t('note.request')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const WIDTH = 320;

/** Below the cell, or above it near the lower edge. */
function positionAt({ place }: Note): { left: number; top?: number; bottom?: number } {
  const cell = document.querySelector(`td[data-row="${place.row}"][data-cell="${place.column}"]`);
  const { left = 0, top = 0, bottom = 0 } = cell?.getBoundingClientRect() ?? {};
  const x = Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8));
  return bottom > window.innerHeight - 190
    ? { left: x, bottom: window.innerHeight - top + 4 }
    : { left: x, top: bottom + 4 };
}
