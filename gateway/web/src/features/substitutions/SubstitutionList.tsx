import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { plusDays, shortWeekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { ConfirmDialog } from '@/shared/form/ConfirmDialog';
import { useChange } from '@/shared/form/use-change';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { REASONS, useSubstitutions, type Substitution } from './queries';
import styles from './substitutions.module.css';

const DAYS = 13;

/** What is arranged for two weeks from a day on; it can be withdrawn. */
export function SubstitutionList({ from, planner }: { from: string; planner: boolean }) {
  const { t } = useTranslation('substitutions');
  const language = useLanguage();
  const words = useSchoolWords();
  const arranged = useSubstitutions(from, plusDays(from, DAYS));
  const [withdrawn, setWithdrawn] = useState<Substitution>();
  const withdraw = useChange({
    send: (substitutionId: string) =>
      schedule.DELETE('/api/schedule/substitutions/{substitutionId}', { params: { path: { substitutionId } } }),
    touches: [['schedule']],
    done: t('withdrawn'),
    onDone: () => setWithdrawn(undefined),
  });
  const title = (one: Substitution) => `${words.subject(one.subjectId)} · ${words.group(one.groupId)}`;
  return (
    <section aria-label={t('arrangedFrom')}>
      <h2 className={styles.subhead}>{t('arrangedFrom')}</h2>
      <Asked query={arranged}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              icon={<IconArrowsExchange size={32} stroke={1.5} />}
              title={t('noSubstitutions')}
              hint={planner ? t('noSubstitutionsHint') : undefined}
            />
          ) : (
            <Sheet
              label={t('arrangedFrom')}
              heads={[t('when'), t('lesson'), t('instead'), t('substitute'), t('reason'), '']}
            >
              {all.map((one) => (
                <tr key={one.substitutionId}>
                  <th scope="row">
                    {shortWeekdayAndDate(one.date, language)}, {t('periodOf', { period: one.period })}
                  </th>
                  <td data-label={t('lesson')}>{title(one)}</td>
                  <td data-label={t('instead')}>{words.staff(one.teacherId)}</td>
                  <td data-label={t('substitute')}>{words.staff(one.substituteId)}</td>
                  <td data-label={t('reason')}>
                    {t(`reasons.${REASONS.find((known) => known === one.reason) ?? 'OTHER'}`)}
                  </td>
                  <td>
                    {planner && (
                      <Actions>
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          color="gray"
                          aria-label={`${t('withdraw')}: ${title(one)}`}
                          onClick={() => setWithdrawn(one)}
                        >
                          {t('withdraw')}
                        </Button>
                      </Actions>
                    )}
                  </td>
                </tr>
              ))}
            </Sheet>
          )
        }
      </Asked>
      {withdrawn && (
        <ConfirmDialog
          title={t('withdrawTitle')}
          text={t('withdrawHint', {
            lesson: title(withdrawn),
            teacher: words.staff(withdrawn.teacherId),
            substitute: words.staff(withdrawn.substituteId),
          })}
          confirm={t('withdraw')}
          problem={withdraw.error}
          pending={withdraw.isPending}
          onConfirm={() => withdraw.mutate(withdrawn.substitutionId)}
          onClose={() => setWithdrawn(undefined)}
        />
      )}
    </section>
  );
}
