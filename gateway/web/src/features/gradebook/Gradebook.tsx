import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import type { Name } from '@/shared/people/shapes';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { DeskContext } from './desk';
import { GradebookHeader } from './header/GradebookHeader';
import { LessonsView } from './LessonsView';
import type { PageAnswer } from './model/answers';
import { usePresence } from './presence/use-presence';
import { TermView } from './term/TermView';
import { useDeskOf } from './use-desk-of';
import { useLiveChanges } from './use-live-changes';
import { useUnsent } from './use-unsent';

type Props = {
  page: PageAnswer;
  askedAt: number;
  names: { students: ReadonlyMap<string, Name>; staff: ReadonlyMap<string, Name> };
  namesProblem: Error | undefined;
  readNames: () => void;
  reread: () => Promise<unknown>;
  lesson: string | undefined;
  view: 'lessons' | 'term';
};

/** After what was stored meanwhile the page is asked for once more. */
const AGAIN = 1_000;

/** An open page: what is read anew is laid under what is being typed. */
export function Gradebook({ page, askedAt, names, namesProblem, readNames, reread, lesson, view }: Props) {
  const { t } = useTranslation('gradebook');
  const { session } = useSignedIn();
  const desk = useDeskOf(page, names);
  const changedBy = useRef<string>(undefined);
  const { store } = desk;

  useEffect(() => {
    const older = store.take(page, { by: changedBy.current, askedAt });
    changedBy.current = undefined;
    if (!older) return;
    const timer = setTimeout(() => void reread(), AGAIN);
    return () => clearTimeout(timer);
  }, [store, page, askedAt, reread]);

  const onChange = useCallback(
    (by: string | undefined) => {
      changedBy.current = by;
      void reread();
    },
    [reread],
  );
  const onPresence = usePresence(desk);
  useLiveChanges(page, { tab: desk.tab, me: session.person, onChange, onPresence });
  useUnsent(desk);

  return (
    <DeskContext value={desk}>
      <Page fill>
        <GradebookHeader view={view} />
        {namesProblem && <ProblemAlert problem={namesProblem} onRetry={readNames} />}
        {page.lessons.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
        {page.lessons.length > 0 && view === 'lessons' && <LessonsView lesson={lesson} />}
        {page.lessons.length > 0 && view === 'term' && <TermView />}
      </Page>
    </DeskContext>
  );
}
