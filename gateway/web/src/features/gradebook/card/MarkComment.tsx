import { Button, Group, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { MarkInCell } from '../model/cell';
import { useMarkComment } from './use-mark-comment';
import styles from './card.module.css';

type Props = { lessonId: string; mark: MarkInCell; disabled: boolean; focused: boolean };

/** What the journal takes. */
const LONGEST = 500;

/** The comment to a mark, which the family reads too; what somebody else wrote meanwhile stands beside it. */
export function MarkComment({ lessonId, mark, disabled, focused }: Props) {
  const { t } = useTranslation('gradebook');
  const saving = useMarkComment(lessonId, mark.markId);
  const [draft, setDraft] = useState<{ text: string; seen: number }>();
  const standing = mark.comment ?? '';
  const version = mark.commentVersion ?? 0;
  if (disabled) return standing ? <p className={styles.comment}>{standing}</p> : null;

  const stale = draft !== undefined && draft.seen !== version && !saving.isPending;
  const changed = draft !== undefined && draft.text.trim() !== standing;
  const save = (seen: number) => {
    if (!changed || saving.isPending) return;
    saving.mutate({ text: draft.text.trim(), seen }, { onSuccess: () => setDraft(undefined) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (!stale) save(version);
  };
  const told = saving.error instanceof ApiProblem && saving.error.code === 'stale-version';

  return (
    <div className={styles.commentForm}>
      <Textarea
        label={t('comment.label')}
        description={draft && t('comment.length', { signs: draft.text.length, of: LONGEST })}
        autosize
        minRows={1}
        maxLength={LONGEST}
        value={draft?.text ?? standing}
        data-autofocus={focused || undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => setDraft({ seen: version, ...draft, text: event.currentTarget.value })}
      />
      {saving.isError && !told && <ProblemAlert problem={saving.error} />}
      {stale && (
        <div role="alert" className={styles.locked}>
          {standing ? t('comment.stale', { text: standing }) : t('comment.staleGone')}
        </div>
      )}
      {changed && (
        <Group gap="xs">
          {stale && (
            <Button size="xs" variant="default" onClick={() => setDraft(undefined)}>
              {t('comment.useTheirs')}
            </Button>
          )}
          <Button size="xs" loading={saving.isPending} onClick={() => save(version)}>
            {stale ? t('comment.useMine') : draft.text.trim() ? t('comment.save') : t('comment.takeAway')}
          </Button>
        </Group>
      )}
    </div>
  );
}
