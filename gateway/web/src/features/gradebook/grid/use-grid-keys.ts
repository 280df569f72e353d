import type { KeyboardEvent } from 'react';
import { useDesk } from '../desk';
import { cellId } from '../model/cell';
import { entryKey } from '../model/keys';
import { useUndo } from '../use-undo';
import { columnOfMonth } from './columns';
import { headOf, moveInHeads } from './heads';

type Opening = { onCard: () => void; onComment: () => void; onCorrection: () => void; onHelp: () => void };

const FAR = 100_000;

/** What the keys do in the grid. */
export function useGridKeys({ onCard, onComment, onCorrection, onHelp }: Opening) {
  const { focus, typist, store, rows, lessons, page } = useDesk();
  const { undo, redo } = useUndo();

  const lastStepHere = () => {
    const { row, column } = focus.at();
    return store.lastStepIn(cellId(lessons[column]?.lessonId ?? '', rows[row]?.studentId ?? ''));
  };

  const entered = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = entryKey(event, page.scale ?? ['2', '3', '4', '5']);
    if (!key) return false;
    typist.press(key);
    return true;
  };

  const commanded = (event: KeyboardEvent): boolean => {
    if (!event.ctrlKey && !event.metaKey) return false;
    switch (event.code) {
      case 'KeyZ':
        if (event.shiftKey) redo();
        else undo();
        return true;
      case 'KeyY':
        redo();
        return true;
      case 'KeyI':
        onCard();
        return true;
      case 'KeyA':
        focus.selectColumn();
        return true;
      default:
        return false;
    }
  };

  const moved = (event: KeyboardEvent): boolean => {
    const { row, column } = focus.at();
    const far = event.ctrlKey || event.metaKey ? FAR : 1;
    const extend = event.shiftKey;
    switch (event.key) {
      case 'ArrowDown':
        focus.by(far, 0, extend);
        return true;
      case 'ArrowUp':
        if (row === 0 && !extend) headOf(event.currentTarget, column)?.focus();
        else focus.by(-far, 0, extend);
        return true;
      case 'ArrowRight':
        focus.by(0, far, extend);
        return true;
      case 'ArrowLeft':
        focus.by(0, -far, extend);
        return true;
      case 'Enter':
        focus.by(extend ? -1 : 1, 0);
        return true;
      case 'Tab':
        // at the edge the focus leaves the grid, as everywhere
        if (column === (extend ? 0 : lessons.length - 1)) return false;
        focus.by(0, extend ? -1 : 1);
        return true;
      case 'Home':
        focus.goTo({ row: far > 1 ? 0 : row, column: 0 }, extend);
        return true;
      case 'End':
        focus.goTo({ row: far > 1 ? FAR : row, column: FAR }, extend);
        return true;
      case 'PageDown':
        focus.goTo({ row, column: columnOfMonth(lessons, column, 1) }, extend);
        return true;
      case 'PageUp':
        focus.goTo({ row, column: columnOfMonth(lessons, column, -1) }, extend);
        return true;
      case 'F2':
        // as spreadsheets have it
        if (extend) onComment();
        else onCorrection();
        return true;
      case '?':
        onHelp();
        return true;
      case 'Escape':
        if (!focus.selected.many && lastStepHere()) undo();
        focus.goTo(focus.at());
        return true;
      default:
        return false;
    }
  };

  return (event: KeyboardEvent) => {
    if ((event.target as HTMLElement).tagName === 'BUTTON') {
      if (moveInHeads(event, focus)) event.preventDefault();
      return;
    }
    const isMove = !entered(event) && !commanded(event);
    if (isMove) {
      typist.told.note?.(undefined);
      typist.forgetSecondMark();
      if (!moved(event)) return;
    }
    event.preventDefault();
  };
}
