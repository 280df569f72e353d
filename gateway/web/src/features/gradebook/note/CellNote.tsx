import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { besideCell } from '../grid/beside-cell';
import type { Note } from '../grid/typist';
import { HindranceText } from './HindranceText';
import styles from './note.module.css';

const WIDTH = 320;
const HEIGHT = 190;

type Props = { note: Note | undefined; onCorrection: () => void };

/** Says at the cell why nothing was entered, since when, by which rule, and what to do. */
export function CellNote({ note, onCorrection }: Props) {
  const { t } = useTranslation('gradebook');
  return (
    <div role="status" aria-live="polite">
      {note && (
        <div className={styles.note} style={besideCell(note.place, WIDTH, HEIGHT)}>
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
