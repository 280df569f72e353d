import { IconBackspace, IconDots, IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import type { EntryKey } from '../model/keys';

const LETTERS: { letter: string; status: 'ABSENT' | 'EXCUSED' | 'ILL' | 'LATE' }[] = [
  { letter: 'Н', status: 'ABSENT' },
  { letter: 'П', status: 'EXCUSED' },
  { letter: 'Б', status: 'ILL' },
  { letter: 'О', status: 'LATE' },
];

type Props = { onCard: () => void; onComment: () => void };

/** Big keys for finger and mouse; they enter into the cell where the teacher is and go on to the next. */
export function MarkKeys({ onCard, onComment }: Props) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { page, typist } = useDesk();
  const press = (key: EntryKey) => () => typist.press(key);
  const marks = [...(page.scale ?? ['2', '3', '4', '5'])].reverse();
  return (
    <>
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
          title={common(`attendance.${status}`)}
          onClick={press({ kind: 'attendance', status })}
        >
          {letter}
        </button>
      ))}
      <button type="button" aria-label={t('padClear')} title={t('padClear')} onClick={press({ kind: 'clear' })}>
        <IconBackspace size={20} stroke={1.7} />
      </button>
      <button type="button" aria-label={t('padComment')} title={t('padComment')} onClick={onComment}>
        <IconMessage size={20} stroke={1.7} />
      </button>
      <button type="button" aria-label={t('padMore')} title={t('padMore')} onClick={onCard}>
        <IconDots size={20} stroke={1.7} />
      </button>
    </>
  );
}
