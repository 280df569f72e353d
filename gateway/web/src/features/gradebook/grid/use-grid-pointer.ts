import type { FocusEvent, MouseEvent, PointerEvent, SyntheticEvent } from 'react';
import { useDesk } from '../desk';
import type { Place } from './grid-focus';

const placeOf = (event: SyntheticEvent): Place | undefined => {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('td[data-cell]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.cell) } : undefined;
};

/** Pressing goes to a cell, pulling selects, a second press opens the card. Nothing is entered by a pointer alone. */
export function useGridPointer({ onCard }: { onCard: () => void }) {
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
