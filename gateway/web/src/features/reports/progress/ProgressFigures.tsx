import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import type { ProgressRow } from '../answers';
import { averageOr, percentOr, wholeOr } from '../figures';
import { MARKS } from './marks';

const MARK_HEADS = { 5: 'fives', 4: 'fours', 3: 'threes', 2: 'twos' } as const;

export function ProgressFigures({ row, name }: { row: ProgressRow; name: string }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const figures = [
    [t('students'), wholeOr(row.students, language)],
    [t('assessed'), wholeOr(row.assessed, language)],
    [t('notBelow3'), percentOr(row.notBelow3, language)],
    [t('good'), percentOr(row.good, language)],
    [t('average'), averageOr(row.average, language)],
    [t('sou'), wholeOr(row.sou, language)],
    ...MARKS.map(({ mark, count }) => [t(MARK_HEADS[mark]), wholeOr(count(row), language)] as const),
    [t('notAssessed'), wholeOr(row.notAssessed, language)],
  ] as const;
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map(([label, value]) => (
        <td key={label} data-label={label} className="figures">
          {value}
        </td>
      ))}
    </tr>
  );
}
