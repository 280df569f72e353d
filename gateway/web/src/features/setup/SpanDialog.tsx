import { MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import type { Span, SpanKind } from './shapes';

type Props = { kind: SpanKind; span?: Span; yearId?: string; onClose: () => void };

const PREFIX = { year: 'year', term: 'term', holiday: 'holiday' } as const;
const GRADES = Array.from({ length: 11 }, (_, place) => String(place + 1));

/** A school year, a term or holidays: name, first and last day. */
export function SpanDialog({ kind, span, yearId = '', onClose }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const [id] = useState(() => span?.id ?? newId(PREFIX[kind]));
  const [name, setName] = useState(span?.name ?? '');
  const [from, setFrom] = useState(span?.from ?? '');
  const [until, setUntil] = useState(span?.until ?? '');
  const [grades, setGrades] = useState((span?.gradeLevels ?? []).map(String));
  const change = useChange({
    send: async () => {
      const body = { name: name.trim(), from, until };
      const path = { schoolYearId: yearId };
      if (kind === 'year') {
        await schedule.PUT('/api/schedule/years/{schoolYearId}', { params: { path: { schoolYearId: id } }, body });
      } else if (kind === 'term') {
        const params = { path: { ...path, termId: id } };
        await schedule.PUT('/api/schedule/years/{schoolYearId}/terms/{termId}', { params, body });
      } else {
        const params = { path: { ...path, holidayId: id } };
        const gradeLevels = grades.map(Number);
        await schedule.PUT('/api/schedule/years/{schoolYearId}/holidays/{holidayId}', {
          params,
          body: { ...body, gradeLevels },
        });
      }
    },
    touches: [['schedule', 'years']],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/name', '/from', '/until', '/gradeLevels']);
  return (
    <FormDialog
      title={span?.name ?? t(`add-${kind}`)}
      problem={problems.rest}
      pending={change.isPending}
      ready={name.trim() !== '' && from !== '' && until !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={t('name')}
        placeholder={t(`example-${kind}`)}
        required
        data-autofocus
        value={name}
        error={problems.at('/name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <FieldRow>
        <DateField label={t('firstDay')} value={from} error={problems.at('/from')} onChange={setFrom} />
        <DateField label={t('lastDay')} value={until} min={from} error={problems.at('/until')} onChange={setUntil} />
      </FieldRow>
      {kind === 'holiday' && (
        <MultiSelect
          label={t('grades')}
          description={t('gradesHint')}
          data={GRADES}
          value={grades}
          error={problems.at('/gradeLevels')}
          onChange={setGrades}
        />
      )}
    </FormDialog>
  );
}
