import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { whole } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useWord } from '@/shared/format/use-word';
import { RunFacts } from './RunFacts';
import type { VerificationRun } from './shapes';
import { useMoment } from './use-moment';
import { Verdict } from './Verdict';

/** Whose log and how far it is, then: all agree, or the first event that differs and how. */
export function VerificationOutcome({ run }: { run: VerificationRun }) {
  const { t } = useTranslation('audit');
  const word = useWord('audit');
  const language = useLanguage();
  const moment = useMoment();
  const { state, events, ok, firstDifference, unnumbered, failure } = run;
  const number = (value: number | undefined) => (value == null ? undefined : whole(value, language));
  return (
    <>
      {state === 'RUNNING' && (
        <>
          <Progress value={100} animated aria-label={t('running')} />
          <Verdict kind="running">{t('checkedSoFar', { count: events, number: number(events) })}</Verdict>
        </>
      )}
      {state === 'FAILED' && <Verdict kind="bad">{t('runFailed', { failure: failure ?? '' })}</Verdict>}
      {state === 'DONE' && ok === true && (
        <Verdict kind="good">{t('verified', { count: events, number: number(events) })}</Verdict>
      )}
      {state === 'DONE' && ok !== true && (
        <Verdict kind="bad">
          {!firstDifference && t('notVerified')}
          {firstDifference &&
            t(firstDifference.ofAnotherSchool ? 'ofAnotherSchool' : `difference.${firstDifference.kind}`)}
        </Verdict>
      )}
      <RunFacts
        facts={[
          [t('service'), word('services', run.service)],
          [t('startedAt'), moment(run.startedAt)],
          [t('finishedAt'), run.finishedAt && moment(run.finishedAt)],
          [t('agreeing'), number(events)],
          [t('differsAt'), firstDifference && `№ ${number(firstDifference.logIndex) ?? ''}`],
          [t('eventId'), firstDifference?.eventId],
          [t('aggregate'), firstDifference?.aggregate],
          [t('pastApplication'), unnumbered ? number(unnumbered) : undefined],
        ]}
      />
    </>
  );
}
