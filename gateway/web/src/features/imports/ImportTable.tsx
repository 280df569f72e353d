import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import type { RosterImport } from './shapes';
import { StateTag } from './StateTag';

type Props = { imports: RosterImport[]; onShow: (importId: string) => void; onUndo?: (row: RosterImport) => void };

/** All imports, the latest first. */
export function ImportTable({ imports, onShow, onUndo }: Props) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const zone = useSchoolDay()?.timeZone ?? 'UTC';
  const words = useSchoolWords();
  const heads = [t('when'), t('kind'), t('who'), t('order'), t('changes'), t('state')];
  return (
    <Sheet
      label={t('imports')}
      heads={[
        ...heads,
        <span key="actions" className="heard-only">
          {t('actions')}
        </span>,
      ]}
    >
      {imports.map((row) => {
        const when = momentOf(row.uploadedAt, language, zone);
        return (
          <tr key={row.importId} data-quiet={row.state === 'UNDONE'}>
            <th scope="row" className="figures">
              {when}
            </th>
            <td data-label={t('kind')}>{t(`kinds.${row.kind}`)}</td>
            <td data-label={t('who')}>{words.staff(row.by)}</td>
            <td data-label={t('order')}>{row.order.number}</td>
            <td data-label={t('changes')} className="figures">
              {row.total}
            </td>
            <td data-label={t('state')}>
              <StateTag state={row.state} />
            </td>
            <td>
              <Actions>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${t('show')}: ${when}`}
                  onClick={() => onShow(row.importId)}
                >
                  {t('show')}
                </Button>
                {onUndo && row.state === 'APPLIED' && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="red"
                    aria-label={`${t('undo')}: ${when}`}
                    onClick={() => onUndo(row)}
                  >
                    {t('undo')}
                  </Button>
                )}
              </Actions>
            </td>
          </tr>
        );
      })}
    </Sheet>
  );
}
