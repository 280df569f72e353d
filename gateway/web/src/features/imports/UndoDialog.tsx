import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { ApiProblem } from '@/api/problem';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import styles from './imports.module.css';
import { IMPORTS } from './queries';
import type { Obstacle, RosterImport } from './shapes';
import { useRuleText } from './use-rule-text';

/** What no one can remove, once other services know it. */
const STAYING = ['YEAR', 'TERM', 'SUBJECT'] as const;

/** Takes an import back as a whole, or says what stands on it by now. */
export function UndoDialog({ row, onClose }: { row: RosterImport; onClose: () => void }) {
  const { t } = useTranslation('imports');
  const why = useRuleText('whys');
  const change = useChange({
    send: () => people.POST('/api/people/imports/{importId}/undoing', { params: { path: { importId: row.importId } } }),
    touches: [IMPORTS],
    done: t('undoing'),
    onDone: onClose,
  });
  const refused = change.error instanceof ApiProblem && change.error.code === 'undo-refused' ? change.error : undefined;
  const obstacles = (refused?.facts.obstacles ?? []) as Obstacle[];
  const count = Number(refused?.facts.obstacleCount ?? obstacles.length);
  return (
    <FormDialog
      title={t('undoTitle')}
      submit={t('undo')}
      grave
      problem={change.error ?? undefined}
      pending={change.isPending}
      ready
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormHint>{t('undoHint', { count: row.total })}</FormHint>
      {STAYING.some((what) => (row.outcome.counts[what]?.made ?? 0) > 0) && <FormHint>{t('undoStays')}</FormHint>}
      {obstacles.length > 0 && (
        <ul className={styles.obstacles} aria-label={t('obstacles', { count })}>
          {obstacles.map((obstacle, place) => (
            <li key={place}>
              <b>{obstacle.name}</b> {why(obstacle.why)}
            </li>
          ))}
        </ul>
      )}
    </FormDialog>
  );
}
