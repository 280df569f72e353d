import { Alert, Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { useSignedIn } from '@/shared/auth/session';
import { momentOf } from '@/shared/format/dates';
import { surnameAndGiven } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import type { Name } from '@/shared/people/shapes';
import { useProblemText } from '@/shared/ui/use-problem-text';
import { useShown, valueOf } from '../conflict/use-shown';
import { EditOutbox } from '../entry/outbox';
import { isConflict, type Undecided } from '../entry/outcomes';
import { sendLeft } from './send-left';

/** On a page that opens no more, after a substitution for one: what was typed there and was not taken, to be seen and let go. */
export function LeftHere({ page, names }: { page: string; names: ReadonlyMap<string, Name> }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const shown = useShown();
  const problemText = useProblemText();
  const { session, me } = useSignedIn();
  const outbox = useMemo(() => new EditOutbox(session.account, page), [session.account, page]);
  const [entries, setEntries] = useState<readonly Undecided[]>([]);

  const look = useCallback(async () => {
    const { waiting } = await outbox.all();
    if (waiting.length > 0) await sendLeft(outbox, waiting);
    setEntries((await outbox.all()).undecided);
  }, [outbox]);
  useEffect(() => {
    void look();
  }, [look]);
  const letGo = async () => {
    for (const { edit } of entries) await outbox.drop(edit.key);
    await look();
  };

  if (entries.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" mt="md" title={t('refusal.title')}>
      <ul>
        {entries.map((entry) => {
          const { key, studentId, wanted, typedAt } = entry.edit;
          const name = names.get(studentId);
          const why = isConflict(entry) ? new ApiProblem(412, 'stale-version') : problemOf(entry.why);
          return (
            <li key={key}>
              {t('earlier.entry', {
                student: name ? surnameAndGiven(name) : studentId,
                value: shown(valueOf(wanted), wanted.kind),
                at: momentOf(new Date(typedAt).toISOString(), language, me?.timeZone ?? 'UTC'),
              })}{' '}
              {problemText(why)}
            </li>
          );
        })}
      </ul>
      <Button size="xs" variant="default" mt="xs" onClick={() => void letGo()}>
        {t('refusal.seen')}
      </Button>
    </Alert>
  );
}

const problemOf = ({ code, facts }: { code: string; facts: Record<string, unknown> }) =>
  new ApiProblem(409, code, facts);
