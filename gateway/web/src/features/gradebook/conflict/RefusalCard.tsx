import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayAndMonth } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import type { Refusal } from '../entry/outcomes';
import { HindranceText } from '../note/HindranceText';
import styles from './conflict.module.css';
import { useShown, valueOf } from './use-shown';

type Props = { refusals: readonly Refusal[]; onCorrection: () => void };

/** Entries of one lesson against which one rule stands: the values that were typed, why, and the way on. */
export function RefusalCard({ refusals, onCorrection }: Props) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const shown = useShown();
  const { store, focus, rows, everybody, lessons } = useDesk();
  const [first] = refusals;
  if (!first) return null;
  const column = lessons.findIndex(({ lessonId }) => lessonId === first.edit.lessonId);
  const lesson = lessons[column];
  const go = (row: number) => {
    focus.goTo({ row, column });
    if (first.why.correctable) onCorrection();
  };
  return (
    <div className={styles.card}>
      {lesson && <b>{dayAndMonth(lesson.date, language)}</b>}
      <ul className={styles.entries}>
        {refusals.map(({ edit: { key, studentId, wanted } }) => {
          const row = rows.findIndex((each) => each.studentId === studentId);
          const student = everybody.find((each) => each.studentId === studentId);
          const text = `${student?.written ?? studentId}: ${shown(valueOf(wanted), wanted.kind)}`;
          return (
            <li key={key}>
              <span>{text}</span>
              {lesson && row >= 0 && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => go(row)}
                  aria-label={`${text}. ${first.why.correctable ? t('note.request') : t('refusal.toCell')}`}
                >
                  {first.why.correctable ? t('note.request') : t('refusal.toCell')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <HindranceText why={first.why} />
      </p>
      <div className={styles.choice}>
        <Button size="xs" variant="default" onClick={() => store.letGo(...refusals)}>
          {t('refusal.seen')}
        </Button>
      </div>
    </div>
  );
}
