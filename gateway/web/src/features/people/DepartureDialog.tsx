import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormHint } from '@/shared/form/FormHint';
import { useChange } from '@/shared/form/use-change';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { ORDER_POINTERS, OrderFields } from './OrderFields';

/** A student leaves the school by order; everything entered stays. */
export function DepartureDialog({ studentId, onClose }: { studentId: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const today = useSchoolDay()?.today ?? '';
  const [until, setUntil] = useState(today);
  const [order, setOrder] = useState({ orderNumber: '', orderDate: today });
  const change = useChange({
    send: () =>
      people.POST('/api/people/students/{studentId}/departure', {
        params: { path: { studentId } },
        body: { until, ...order },
      }),
    touches: [['people']],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, [...ORDER_POINTERS, '/until']);
  return (
    <FormDialog
      title={t('departure')}
      submit={t('letGo')}
      grave
      problem={problems.rest}
      pending={change.isPending}
      ready={until !== '' && order.orderNumber.trim() !== '' && order.orderDate !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormHint>{t('departureHint')}</FormHint>
      <DateField label={t('lastDay')} value={until} error={problems.at('/until')} onChange={setUntil} />
      <OrderFields order={order} problems={problems} onChange={setOrder} />
    </FormDialog>
  );
}
