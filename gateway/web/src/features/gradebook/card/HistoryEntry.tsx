import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import { presence } from '../entry/outcomes';
import { LETTERS } from '../model/cell';
import type { Status, WorkType } from '../model/answers';

/** An entry of the audit, as reporting-service tells it. */
export type HistoryFact = {
  eventId: string;
  type: string;
  cell: string;
  recordedAt: string;
  actor: string;
  onBehalf?: string;
  facts?: {
    value?: string;
    previous?: string;
    workType?: WorkType;
    status?: Status;
    lateMinutes?: number;
    noteId?: string;
    version?: number;
  };
};

export function HistoryEntry({ entry, timeZone }: { entry: HistoryFact; timeZone: string }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { nameOf } = useDesk();
  const { facts = {}, cell, onBehalf } = entry;
  const attendance = cell === 'ATTENDANCE';
  const previous = facts.previous && attendance ? LETTERS[presence(facts.previous).status] || '✓' : facts.previous;
  const comment = cell === 'COMMENT';
  const shown = comment ? '“' : attendance ? (facts.status ? LETTERS[facts.status] || '✓' : '') : (facts.value ?? '—');
  const kind = attendance ? t('history.attendance') : facts.workType ? common(`workType.${facts.workType}`) : '';
  return (
    <li>
      <b data-mark={attendance ? 'absence' : facts.value}>{shown}</b>
      <span>
        {kind}, {what()}
        <small>
          {momentOf(entry.recordedAt, language, timeZone)}, {nameOf(entry.actor)}
          {onBehalf && ` (${t('history.onBehalf', { name: nameOf(onBehalf) })})`}
        </small>
      </span>
    </li>
  );

  function what(): string {
    if (comment)
      return t(
        facts.noteId ? (facts.version === 1 ? 'history.commented' : 'history.recommented') : 'history.uncommented',
      );
    if (entry.type.includes('corrected')) return t('history.corrected', { previous: previous ?? '—' });
    if (entry.type.includes('withdrawn')) return t('history.withdrawn', { previous: previous ?? '—' });
    return previous ? t('history.changed', { previous }) : t('history.given');
  }
}
