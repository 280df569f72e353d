import { useTranslation } from 'react-i18next';
import { Sheet } from '@/shared/table/Sheet';
import type { Fault } from './shapes';
import { useRuleText } from './use-rule-text';

type Props = { label: string; faults: Fault[] };

/** Each bad row by file, row, field and reason. */
export function FaultTable({ label, faults }: Props) {
  const { t } = useTranslation('imports');
  const rule = useRuleText();
  return (
    <Sheet label={label} heads={[t('file'), t('row'), t('field'), t('reason'), t('value')]}>
      {faults.map((fault, place) => (
        <tr key={place}>
          <th scope="row">{fault.file === 'csv' || fault.file === 'xlsx' ? t('list') : fault.file}</th>
          <td data-label={t('row')} className="figures">
            {fault.row > 0 ? fault.row : '—'}
          </td>
          <td data-label={t('field')}>{fault.field ?? '—'}</td>
          <td data-label={t('reason')}>{rule(fault.rule)}</td>
          <td data-label={t('value')}>{fault.value ?? '—'}</td>
        </tr>
      ))}
    </Sheet>
  );
}
