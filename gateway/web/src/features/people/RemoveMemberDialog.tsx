import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import type { Name } from '@/shared/people/shapes';
import { useSchoolDay } from '@/shared/school/use-school-day';

type Props = { groupId: string; member: { studentId: string; name: Name }; onClose: () => void };

export function RemoveMemberDialog({ groupId, member, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [until, setUntil] = useState(useSchoolDay()?.today ?? '');
  const change = useChange({
    send: () =>
      people.POST('/api/people/groups/{groupId}/members/{studentId}/removal', {
        params: { path: { groupId, studentId: member.studentId } },
        body: { until },
      }),
    touches: [
      ['people', 'roster'],
      ['people', 'groups'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/until']);
  return (
    <FormDialog
      title={fullName(member.name)}
      submit={t('removeMember')}
      grave
      problem={problems.rest}
      pending={change.isPending}
      ready={until !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormHint>{t('removeMemberHint')}</FormHint>
      <DateField label={t('lastDayInGroup')} value={until} error={problems.at('/until')} onChange={setUntil} />
    </FormDialog>
  );
}
