import { IconBackspace, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import type { EntryKey } from '../model/keys';
import styles from './foot.module.css';

const LETTERS: { letter: string; status: 'ABSENT' | 'EXCUSED' | 'ILL' }[] = [
  { letter: 'Н', status: 'ABSENT' },
  { letter: 'П', status: 'EXCUSED' },
  { letter: 'Б', status: 'ILL' },
];

/** The keys for fingers, on a phone; they enter into the cell that was touched and go on to the next. */
export function MarkPad({ onCard }: { onCard: () => void }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { page, typist } = useDesk();
  const press = (key: EntryKey) => () => typist.press(key);
  const marks = [...(page.scale ?? ['2', '3', '4', '5'])].reverse();
  return (
    <div className={`${styles.pad} screen-only`} role="group" aria-label={t('pad')}>
      {marks.map((value) => (
        <button key={value} type="button" data-mark={value} onClick={press({ kind: 'mark', value })}>
          {value}
        </button>
      ))}
      {LETTERS.map(({ letter, status }) => (
        <button
          key={letter}
          type="button"
          data-mark="absence"
          aria-label={`${letter}: ${common(`attendance.${status}`)}`}
          onClick={press({ kind: 'attendance', status })}
        >
          {letter}
        </button>
      ))}
      <button type="button" aria-label={t('padClear')} onClick={press({ kind: 'clear' })}>
        <IconBackspace size={20} stroke={1.7} />
      </button>
      <button type="button" aria-label={t('padMore')} onClick={onCard}>
        <IconDots size={20} stroke={1.7} />
      </button>
    </div>
  );
}
