import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@/shared/ui/toast';
import { CellCard } from './card/CellCard';
import { ColumnCard } from './column/ColumnCard';
import { useDesk } from './desk';
import { UndecidedCards } from './conflict/UndecidedCards';
import { firstColumn } from './grid/columns';
import { GradebookGrid } from './grid/GradebookGrid';
import type { Note } from './grid/typist';
import { CellNote } from './note/CellNote';
import { CellPalette } from './palette/CellPalette';
import { SelectionLine } from './view/SelectionLine';
import { KeyHelp } from './foot/KeyHelp';
import { FootLine } from './foot/FootLine';
import { MarkPad } from './foot/MarkPad';
import styles from './gradebook.module.css';

type Open = 'card' | 'comment' | 'correction' | 'column' | 'palette' | 'help' | undefined;

/** The grid with what opens beside it. */
export function LessonsView({ lesson }: { lesson: string | undefined }) {
  const { t } = useTranslation('gradebook');
  const { page, focus, typist } = useDesk();
  const { say } = useToast();
  const [open, setOpen] = useState<Open>();
  const [note, setNote] = useState<Note>();
  const [opensAt] = useState(() => firstColumn(page, lesson));

  useEffect(() => {
    typist.told = {
      note: setNote,
      allPresent: (count) =>
        say({ text: count > 0 ? t('presentCount', { count }) : t('allPresentAlready'), kind: 'good' }),
    };
  }, [typist, say, t]);

  const openColumn = useCallback(
    (column: number) => {
      focus.goTo({ row: focus.at().row, column });
      setOpen('column');
    },
    [focus],
  );
  const openCard = useCallback(() => setOpen('card'), []);
  const openComment = useCallback(() => setOpen('comment'), []);
  // a correction is for what is closed: what is open is changed, what is not yet there is waited for
  const openCorrection = useCallback(() => {
    const place = focus.at();
    const why = typist.hindranceAt(place);
    setNote(why && !why.correctable ? { place, why } : undefined);
    if (!why) setOpen('card');
    else if (why.correctable) setOpen('correction');
  }, [focus, typist]);
  // the server has said that the cell is closed
  const correct = useCallback(() => setOpen('correction'), []);
  const openHelp = useCallback(() => setOpen('help'), []);
  const openPalette = useCallback(() => {
    if (page.mayEnter) setOpen('palette');
  }, [page.mayEnter]);
  const close = useCallback(() => setOpen(undefined), []);

  return (
    <>
      <SelectionLine />
      <div className={styles.room}>
        <GradebookGrid
          opensAt={opensAt}
          onCard={openCard}
          onComment={openComment}
          onColumn={openColumn}
          onCorrection={openCorrection}
          onHelp={openHelp}
          onPalette={openPalette}
        />
      </div>
      <FootLine onHelp={openHelp} />
      {page.mayEnter && <MarkPad onCard={openCard} onComment={openComment} />}
      <CellPalette opened={open === 'palette'} onCard={openCard} onComment={openComment} onClose={close} />
      <KeyHelp opened={open === 'help'} onClose={close} />
      <CellNote note={note} onCorrection={openCorrection} />
      <UndecidedCards onCorrection={correct} />
      <CellCard
        opened={open === 'card' || open === 'comment' || open === 'correction'}
        commenting={open === 'comment'}
        correcting={open === 'correction'}
        onCorrection={openCorrection}
        onClose={close}
      />
      <ColumnCard opened={open === 'column'} onClose={close} />
    </>
  );
}
