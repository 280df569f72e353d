import type { FocusEvent, MouseEvent, PointerEvent, SyntheticEvent } from 'react';
import { useDesk } from '../desk';
import type { Place } from './grid-focus';

const placeOf = (event: SyntheticEvent): Place | undefined => {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('td[data-cell]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.cell) } : undefined;
};

type Opening = { onCard: () => void; onPalette: () => void };

/** Pressing goes to a cell, pulling selects, a second press opens the card, the other button the palette. Nothing is entered by a press alone. */
export function useGridPointer({ onCard, onPalette }: Opening) {
  const { focus, typist } = useDesk();
  const goTo = (place: Place, extend: boolean) => {
    typist.told.note?.(undefined);
    focus.goTo(place, extend);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event);
      if (place && event.button === 0) goTo(place, event.shiftKey);
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.buttons !== 1 || event.pointerType !== 'mouse') return;
      const place = placeOf(event);
      const here = focus.at();
      if (place && (place.row !== here.row || place.column !== here.column)) goTo(place, true);
    },
    onClick: (event: MouseEvent) => {
      const average = (event.target as HTMLElement).closest<HTMLElement>('td[data-average]');
      if (!average) return;
      goTo({ row: Number(average.dataset.average), column: focus.at().column }, false);
      onCard();
    },
    onContextMenu: (event: MouseEvent) => {
      const place = placeOf(event);
      if (!place) return;
      event.preventDefault();
      goTo(place, false);
      onPalette();
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event)) onCard();
    },
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event);
      const here = focus.at();
      if (place && (place.row !== here.row || place.column !== here.column)) goTo(place, false);
    },
  };
}
