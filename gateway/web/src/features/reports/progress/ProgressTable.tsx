import { useTranslation } from 'react-i18next';
import { Sheet } from '@/shared/table/Sheet';
import type { ProgressBy, ProgressRow } from '../answers';
import { ProgressFigures } from './ProgressFigures';

type Props = { rows: (ProgressRow & { name: string })[]; total: ProgressRow; by: ProgressBy };

export function ProgressTable({ rows, total, by }: Props) {
  const { t } = useTranslation('reports');
  const heads = [
    t(`by.${by}`),
    t('students'),
    t('assessed'),
    t('notBelow3'),
    t('good'),
    t('average'),
    t('sou'),
    t('fives'),
    t('fours'),
    t('threes'),
    t('twos'),
    t('notAssessed'),
  ];
  return (
    <Sheet label={t('progress')} heads={heads}>
      {rows.map((row) => (
        <ProgressFigures key={row.key} row={row} name={row.name} />
      ))}
      <ProgressFigures row={total} name={t('total')} />
    </Sheet>
  );
}
