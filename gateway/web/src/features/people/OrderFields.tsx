import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import type { FieldProblems } from '@/shared/form/field-problems';
import { FieldRow } from '@/shared/form/FieldRow';

export type Order = { orderNumber: string; orderDate: string };

export const ORDER_POINTERS = ['/orderNumber', '/orderDate'] as const;

type Props = { order: Order; problems: FieldProblems; onChange: (order: Order) => void };

/** The head's order by which a student comes, changes the class or leaves. */
export function OrderFields({ order, problems, onChange }: Props) {
  const { t } = useTranslation('people');
  return (
    <FieldRow>
      <TextInput
        label={t('orderNumber')}
        required
        autoComplete="off"
        value={order.orderNumber}
        error={problems.at('/orderNumber')}
        onChange={(event) => onChange({ ...order, orderNumber: event.currentTarget.value })}
      />
      <DateField
        label={t('orderDate')}
        value={order.orderDate}
        error={problems.at('/orderDate')}
        onChange={(orderDate) => onChange({ ...order, orderDate })}
      />
    </FieldRow>
  );
}
