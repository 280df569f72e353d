import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { named, NAME_POINTERS, tidy } from './name';
import { NameFields } from './NameFields';
import type { StudentCard } from './shapes';

export function StudentDialog({ card, onClose }: { card: StudentCard; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [name, setName] = useState(card.name);
  const [birthDate, setBirthDate] = useState(card.birthDate ?? '');
  const change = useChange({
    send: () =>
      people.PUT('/api/people/students/{studentId}', {
        params: { path: { studentId: card.studentId } },
        body: { name: tidy(name), ...(birthDate ? { birthDate } : {}), seen: card.version },
      }),
    touches: [
      ['people', 'card'],
      ['people', 'students'],
      ['people', 'roster'],
    ],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, [...NAME_POINTERS, '/birthDate']);
  return (
    <FormDialog
      title={t('card')}
      problem={problems.rest}
      pending={change.isPending}
      ready={named(name)}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <NameFields name={name} problems={problems} onChange={setName} />
      <DateField
        label={t('birthDate')}
        required={false}
        value={birthDate}
        error={problems.at('/birthDate')}
        onChange={setBirthDate}
      />
    </FormDialog>
  );
}
