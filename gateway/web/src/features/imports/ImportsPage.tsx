import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeopleSections } from '@/features/people/PeopleSections';
import { usePeopleRights } from '@/features/people/use-rights';
import { Asked } from '@/shared/ui/Asked';
import { Card } from '@/shared/ui/Card';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { DownloadsCard } from './DownloadsCard';
import { ImportTable } from './ImportTable';
import styles from './imports.module.css';
import { PreviewCard } from './PreviewCard';
import { useImports } from './queries';
import type { RosterImport } from './shapes';
import { UndoDialog } from './UndoDialog';
import { UploadCard } from './UploadCard';

/** Files of other systems and of the school's office: looked at first, then applied as a whole, and undone as a whole. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const rights = usePeopleRights();
  const imports = useImports();
  const [shown, setShown] = useState<string>();
  const [undone, setUndone] = useState<RosterImport>();
  const row = imports.data?.find(({ importId }) => importId === shown);
  return (
    <Page>
      <PageHeader title={t('title')} />
      <PeopleSections />
      <div className={styles.cards}>
        {rights.isOffice && <UploadCard onPreview={setShown} />}
        <DownloadsCard />
      </div>
      {row && <PreviewCard key={row.importId} row={row} mayEdit={rights.isOffice} onGone={() => setShown(undefined)} />}
      <Card title={t('imports')} className={styles.list}>
        <Asked query={imports}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState
                icon={<IconFileImport size={32} stroke={1.5} />}
                title={t('noImports')}
                hint={rights.isOffice ? t('noImportsHint') : undefined}
              />
            ) : (
              <ImportTable
                imports={all}
                onShow={setShown}
                onUndo={
                  rights.isOffice
                    ? (chosen) => {
                        setShown(chosen.importId);
                        setUndone(chosen);
                      }
                    : undefined
                }
              />
            )
          }
        </Asked>
      </Card>
      {undone && <UndoDialog row={undone} onClose={() => setUndone(undefined)} />}
    </Page>
  );
}
