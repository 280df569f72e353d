import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { TermRow } from './TermRow';
import type { TermEntry, TermMark } from './term-answer';
import styles from './term.module.css';

type Props = { termMarks: readonly TermMark[]; onEnter: (entry: TermEntry) => void };

/** One row a student; the arrows go from one mark to the next, a key of the scale sets it. */
export function TermTable({ termMarks, onEnter }: Props) {
  const { t } = useTranslation('gradebook');
  const { everybody: rows, page } = useDesk();
  const table = useRef<HTMLTableElement>(null);
  const scale = page.scale ?? ['2', '3', '4', '5'];

  const goTo = (place: number) => {
    table.current?.querySelector<HTMLElement>(`[data-term-row="${place}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-term-row]');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = Number(cell.dataset.termRow);
    const studentId = rows[place]?.studentId;
    if (studentId === undefined) return;
    if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)) goTo(place + 1);
    else if (event.key === 'ArrowUp' || event.key === 'Enter') goTo(place - 1);
    else if (page.mayEnter && scale.includes(event.key)) {
      onEnter({ studentId, value: event.key });
      goTo(place + 1);
    } else if (page.mayEnter && (event.key === 'Delete' || event.key === 'Backspace'))
      onEnter({ studentId, value: null });
    else return;
    event.preventDefault();
  };

  return (
    <table ref={table} className={styles.table} aria-label={t('termView.title')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">№</th>
          <th scope="col">{t('student')}</th>
          <th scope="col">{t('termView.summaryMarks')}</th>
          <th scope="col">{t('termView.absences')}</th>
          <th scope="col">{t('average')}</th>
          <th scope="col">{t('termView.suggested')}</th>
          <th scope="col">{t('termMark')}</th>
          <th scope="col">{t('termView.notAssessed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <TermRow
            key={row.studentId}
            row={row}
            place={place}
            mark={termMarks.find(({ studentId }) => studentId === row.studentId)}
            onEnter={onEnter}
          />
        ))}
      </tbody>
    </table>
  );
}
