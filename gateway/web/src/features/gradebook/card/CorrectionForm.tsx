import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { journal } from '@/api/http';
import { newId } from '@/shared/new-id';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useToast } from '@/shared/ui/toast';
import { useDesk } from '../desk';
import { useCell } from '../grid/use-cell';
import { useWorkType } from '../grid/use-column';
import type { Lesson, Status } from '../model/answers';
import { cellId, LETTERS } from '../model/cell';
import type { Row } from '../model/rows';
import { pageQuery } from '../use-gradebook-page';
import { correctionBody, REASONS, type Draft } from './correction';
import { ValueChoice } from './ValueChoice';
import styles from './card.module.css';

type Props = { row: Row; lesson: Lesson; onSent: () => void };

const STATUSES: readonly Status[] = ['PRESENT', 'ABSENT', 'EXCUSED', 'ILL'];

/** Asks the deputy to change a closed record: what, to what, why. The old value stays until it is allowed. */
export function CorrectionForm({ row, lesson, onSent }: Props) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { page } = useDesk();
  const { say } = useToast();
  const queries = useQueryClient();
  const { cell } = useCell(cellId(lesson.lessonId, row.studentId));
  const newWorkType = useWorkType(lesson.lessonId);
  const [correctionId] = useState(() => newId('correction'));
  const [draft, setDraft] = useState<Draft>({
    kind: 'MARK',
    markId: cell.marks.at(-1)?.markId,
    reason: 'TECHNICAL_ERROR',
    note: '',
  });
  const [noteMissing, setNoteMissing] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((standing) => ({ ...standing, ...part }));
  const scale = page.scale ?? ['2', '3', '4', '5'];

  const sending = useMutation({
    mutationFn: () =>
      journal.PUT('/api/journal/corrections/{correctionId}', {
        params: { path: { correctionId } },
        body: correctionBody(draft, cell, lesson, row, newWorkType),
      }),
    onSuccess: async () => {
      say({ text: t('correction.sent'), kind: 'good' });
      onSent();
      await queries.invalidateQueries({ queryKey: pageQuery(page) });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setNoteMissing(!draft.note.trim());
    if (draft.note.trim()) sending.mutate();
  };
  const chosen = draft.kind === 'MARK' ? draft.value !== undefined : draft.status !== undefined;

  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{t('correction.title')}</h3>
      <p className={styles.meta}>{t('correction.explain')}</p>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('correction.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        data={[
          { value: 'MARK', label: t('card.mark') },
          { value: 'ATTENDANCE', label: t('card.attendance') },
        ]}
      />
      {draft.kind === 'MARK' && (
        <>
          <NativeSelect
            label={t('correction.whichMark')}
            value={draft.markId ?? ''}
            onChange={(event) => change({ markId: event.currentTarget.value || undefined, value: undefined })}
            data={[
              ...cell.marks.map(({ markId, value, workType }) => ({
                value: markId,
                label: `${value}, ${common(`workType.${workType}`)}`,
              })),
              { value: '', label: t('correction.newMark') },
            ]}
          />
          <ValueChoice
            label={t('correction.proposed')}
            value={draft.value === null ? 'none' : (draft.value ?? '')}
            options={[
              ...[...scale].reverse().map((value) => ({ value, label: value })),
              ...(draft.markId ? [{ value: 'none', label: t('correction.takeOut') }] : []),
            ]}
            onChoose={(value) => change({ value: value === 'none' ? null : value })}
          />
        </>
      )}
      {draft.kind === 'ATTENDANCE' && (
        <ValueChoice
          label={t('correction.proposed')}
          value={draft.status ?? ''}
          options={STATUSES.map((status) => ({
            value: status,
            label: LETTERS[status] || '✓',
            title: common(`attendance.${status}`),
          }))}
          onChoose={(status) => change({ status })}
        />
      )}
      <NativeSelect
        label={t('correction.reason')}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value as Draft['reason'] })}
        data={REASONS.map((reason) => ({ value: reason, label: t(`correction.reasons.${reason}`) }))}
      />
      <Textarea
        label={t('correction.note')}
        placeholder={t('correction.notePlaceholder')}
        autosize
        minRows={3}
        maxLength={2000}
        withAsterisk
        aria-required
        value={draft.note}
        error={noteMissing && t('correction.noteNeeded')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {sending.isError && <ProblemAlert problem={sending.error} />}
      <Button type="submit" loading={sending.isPending} disabled={!chosen}>
        {t('correction.send')}
      </Button>
    </form>
  );
}
