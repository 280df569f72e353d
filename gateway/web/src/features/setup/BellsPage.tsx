import { Button } from '@mantine/core';
import { IconBell, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bells } from '@/shared/school/schedule-shapes';
import { useBells } from '@/shared/school/use-bells';
import { Asked } from '@/shared/ui/Asked';
import { Card } from '@/shared/ui/Card';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { clockTime } from '@/shared/format/dates';
import { BellsDialog } from './BellsDialog';
import styles from './setup.module.css';
import { SetupSections } from './SetupSections';
import { usePlanner } from './use-planner';

/** When each period begins and ends; a school may have several: usual days, short days, the second shift. */
export function BellsPage() {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const planner = usePlanner();
  const bells = useBells();
  const [edited, setEdited] = useState<Bells | 'new'>();
  return (
    <Page>
      <PageHeader title={t('title')}>
        {planner && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            {t('newBells')}
          </Button>
        )}
      </PageHeader>
      <SetupSections />
      <Asked query={bells}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconBell size={32} stroke={1.5} />} title={t('noBells')} hint={t('noBellsHint')} />
          ) : (
            <div className={styles.cards}>
              {all.map((one) => (
                <Card
                  key={one.bellsId}
                  title={one.name}
                  beside={
                    planner && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={`${common('edit')}: ${one.name}`}
                        onClick={() => setEdited(one)}
                      >
                        {common('edit')}
                      </Button>
                    )
                  }
                >
                  <ol className={styles.periods}>
                    {one.periods.map(({ period, startsAt, endsAt }) => (
                      <li key={period}>
                        <b>{period}</b>
                        <span className="figures">
                          {clockTime(startsAt)} – {clockTime(endsAt)}
                        </span>
                      </li>
                    ))}
                  </ol>
                </Card>
              ))}
            </div>
          )
        }
      </Asked>
      {edited && <BellsDialog bells={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
