import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, people } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { named, NAME_POINTERS, NO_NAME, tidy } from './name';
import { NameFields } from './NameFields';
import { ORDER_POINTERS, OrderFields } from './OrderFields';

type Props = { classId: string; onClose: () => void };

/** A new student: the card first, then the place in the class by order. What was sent already is not sent twice. */
export function ArrivalDialog({ classId, onClose }: Props) {
  const { t } = useTranslation('people');
  const today = useSchoolDay()?.today ?? '';
  const [studentId] = useState(() => newId('student'));
  const [name, setName] = useState(NO_NAME);
  const [birthDate, setBirthDate] = useState('');
  const [from, setFrom] = useState(today);
  const [order, setOrder] = useState({ orderNumber: '', orderDate: today });
  const [version, setVersion] = useState(0);
  const change = useChange({
    send: async () => {
      const at = { params: { path: { studentId } } };
      const card = { name: tidy(name), ...(birthDate ? { birthDate } : {}), seen: version };
      const saved = await answered(people.PUT('/api/people/students/{studentId}', { ...at, body: card }));
      setVersion(saved.version ?? version);
      await people.PUT('/api/people/students/{studentId}/enrollment', { ...at, body: { classId, from, ...order } });
    },
    touches: [
      ['people', 'students'],
      ['people', 'classes'],
      ['people', 'roster'],
    ],
    done: t('enrolled'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, [...NAME_POINTERS, ...ORDER_POINTERS, '/birthDate', '/from']);
  return (
    <FormDialog
      title={t('enroll')}
      submit={t('enroll')}
      problem={problems.rest}
      pending={change.isPending}
      ready={named(name) && from !== '' && order.orderNumber.trim() !== '' && order.orderDate !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <NameFields name={name} problems={problems} onChange={setName} />
      <FieldRow>
        <DateField
          label={t('birthDate')}
          required={false}
          value={birthDate}
          error={problems.at('/birthDate')}
          onChange={setBirthDate}
        />
        <DateField label={t('firstDay')} value={from} error={problems.at('/from')} onChange={setFrom} />
      </FieldRow>
      <OrderFields order={order} problems={problems} onChange={setOrder} />
    </FormDialog>
  );
}
