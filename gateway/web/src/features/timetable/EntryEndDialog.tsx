import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import type { Entry } from '@/shared/school/schedule-shapes';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { useSchoolWords } from '@/shared/school/use-school-words';

/** Ends an entry after a day; another one may take its place from then on. */
export function EntryEndDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useTranslation('timetable');
  const words = useSchoolWords();
  const [until, setUntil] = useState(useSchoolDay()?.today ?? '');
  const change = useChange({
    send: () =>
      schedule.POST('/api/schedule/timetable/{entryId}/end', {
        params: { path: { entryId: entry.entryId } },
        body: { until },
      }),
    touches: [
      ['schedule', 'timetable'],
      ['schedule', 'lessons'],
    ],
    done: t('entryEnded'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/until']);
  return (
    <FormDialog
      title={`${words.subject(entry.subjectId)} · ${words.group(entry.groupId)}`}
      submit={t('endEntry')}
      grave
      problem={problems.rest}
      pending={change.isPending}
      ready={until !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormHint>{t('endEntryHint')}</FormHint>
      <DateField
        label={t('lastDay')}
        value={until}
        min={entry.from}
        error={problems.at('/until')}
        onChange={setUntil}
      />
    </FormDialog>
  );
}
