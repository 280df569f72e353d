import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { whole } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useWord } from '@/shared/format/use-word';
import { RunFacts } from './RunFacts';
import type { ReplayRun } from './shapes';
import { useMoment } from './use-moment';
import { Verdict } from './Verdict';

/** How far it is, then: equal, or the first row that differs. */
export function ReplayOutcome({ run }: { run: ReplayRun }) {
  const { t } = useTranslation('audit');
  const word = useWord('audit');
  const language = useLanguage();
  const moment = useMoment();
  const { state, events, equal, differences, firstDifference, failure } = run;
  const number = (value: number | undefined) => (value == null ? undefined : whole(Math.round(value), language));
  return (
    <>
      {state === 'RUNNING' && (
        <>
          <Progress value={100} animated aria-label={t('running')} />
          <Verdict kind="running">{t('replayedSoFar', { count: events, number: number(events) })}</Verdict>
        </>
      )}
      {state === 'FAILED' && <Verdict kind="bad">{t('runFailed', { failure: failure ?? '' })}</Verdict>}
      {state === 'DONE' && equal === true && <Verdict kind="good">{t('equal')}</Verdict>}
      {state === 'DONE' && equal !== true && (
        <Verdict kind="bad">{t('notEqual', { count: differences ?? 0, number: number(differences) })}</Verdict>
      )}
      <RunFacts
        facts={[
          [t('projection'), word('projections', run.projection)],
          [t('startedAt'), moment(run.startedAt)],
          [t('finishedAt'), run.finishedAt && moment(run.finishedAt)],
          [t('eventsRead'), number(events)],
          [t('perSecond'), number(run.eventsPerSecond)],
          [t('rowsLive'), number(run.liveRows)],
          [t('rowsRebuilt'), number(run.rebuiltRows)],
          [t('firstDifference'), firstDifference],
        ]}
      />
    </>
  );
}
