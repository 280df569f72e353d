import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { DateField } from '@/shared/form/DateField';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { useClasses } from '@/shared/school/use-classes';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { ORDER_POINTERS, OrderFields } from './OrderFields';
import type { StudentCard } from './shapes';

/** Another class for one who is in a class, a first one for one who is not. */
export function PlacementDialog({ card, onClose }: { card: StudentCard; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const today = useSchoolDay()?.today ?? '';
  const { data: classes = [] } = useClasses();
  const [classId, setClassId] = useState<string | null>(null);
  const [from, setFrom] = useState(today);
  const [order, setOrder] = useState({ orderNumber: '', orderDate: today });
  const transfers = card.classId !== undefined;
  const change = useChange({
    send: async () => {
      const to = { params: { path: { studentId: card.studentId } }, body: { classId: classId ?? '', from, ...order } };
      await (transfers
        ? people.POST('/api/people/students/{studentId}/transfer', to)
        : people.PUT('/api/people/students/{studentId}/enrollment', to));
    },
    touches: [['people']],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, [...ORDER_POINTERS, '/classId', '/from']);
  return (
    <FormDialog
      title={transfers ? t('transfer') : t('enroll')}
      problem={problems.rest}
      pending={change.isPending}
      ready={classId !== null && from !== '' && order.orderNumber.trim() !== '' && order.orderDate !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FieldRow>
        <Select
          label={t('toWhichClass')}
          required
          searchable
          data-autofocus
          data={classes
            .filter((row) => row.classId !== card.classId)
            .map((row) => ({ value: row.classId, label: row.name }))}
          value={classId}
          error={problems.at('/classId')}
          onChange={setClassId}
        />
        <DateField label={t('firstDay')} value={from} error={problems.at('/from')} onChange={setFrom} />
      </FieldRow>
      <OrderFields order={order} problems={problems} onChange={setOrder} />
    </FormDialog>
  );
}
