import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { useLanguage } from '@/shared/format/use-language';
import { ConfirmDialog } from '@/shared/form/ConfirmDialog';
import { useChange } from '@/shared/form/use-change';
import type { Load } from '@/shared/school/schedule-shapes';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';

type Props = { loads: Load[]; onEdit?: (load: Load) => void };

/** By teacher, then by group; hours are those of a week, 0 where a file brought the load without them. */
export function LoadTable({ loads, onEdit }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const { compare } = new Intl.Collator(useLanguage(), { numeric: true });
  const words = useSchoolWords();
  const [ending, setEnding] = useState<Load>();
  const end = useChange({
    send: (loadId: string) => schedule.DELETE('/api/schedule/loads/{loadId}', { params: { path: { loadId } } }),
    touches: [['schedule', 'loads']],
    done: t('loadEnded'),
    onDone: () => setEnding(undefined),
  });
  const hoursOf = (teacherId: string) =>
    loads.filter((load) => load.teacherId === teacherId).reduce((sum, { hoursAWeek }) => sum + hoursAWeek, 0);
  const title = (load: Load) => `${words.subject(load.subjectId)} · ${words.group(load.groupId)}`;
  const shown = [...loads].sort(
    (one, other) =>
      compare(words.staff(one.teacherId), words.staff(other.teacherId)) || compare(title(one), title(other)),
  );
  return (
    <>
      <Sheet label={t('loads')} heads={[t('teacher'), t('subject'), t('group'), t('hours'), '']}>
        {shown.map((load, place) => (
          <tr key={load.loadId}>
            <th scope="row">
              {/* the name is seen once above the teacher's rows, and heard in each */}
              <span className={shown[place - 1]?.teacherId === load.teacherId ? 'heard-only' : undefined}>
                {words.staff(load.teacherId)}
              </span>
              {shown[place - 1]?.teacherId !== load.teacherId && (
                <>
                  {' '}
                  <small className="figures">{t('hoursOf', { hours: hoursOf(load.teacherId) })}</small>
                </>
              )}
            </th>
            <td data-label={t('subject')}>{words.subject(load.subjectId)}</td>
            <td data-label={t('group')}>{words.group(load.groupId)}</td>
            <td data-label={t('hours')} className="figures">
              {load.hoursAWeek === 0 ? t('hoursMissing') : load.hoursAWeek}
            </td>
            <td>
              {onEdit && (
                <Actions>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`${common('edit')}: ${title(load)}`}
                    onClick={() => onEdit(load)}
                  >
                    {common('edit')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    aria-label={`${t('endLoad')}: ${title(load)}`}
                    onClick={() => setEnding(load)}
                  >
                    {t('endLoad')}
                  </Button>
                </Actions>
              )}
            </td>
          </tr>
        ))}
      </Sheet>
      {ending && (
        <ConfirmDialog
          title={t('endLoadTitle')}
          text={t('endLoadHint', { load: title(ending) })}
          confirm={t('endLoad')}
          problem={end.error}
          pending={end.isPending}
          onConfirm={() => end.mutate(ending.loadId)}
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  );
}
