import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClasses } from '@/shared/school/use-classes';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ClassDialog } from './ClassDialog';
import { ClassTable } from './ClassTable';
import { PeopleSections } from './PeopleSections';
import type { ClassRow } from './shapes';
import { usePeopleRights } from './use-rights';

/** The classes of the school; a homeroom teacher finds the own ones here. */
export function ClassesPage() {
  const { t } = useTranslation('people');
  const rights = usePeopleRights();
  const classes = useClasses();
  const [edited, setEdited] = useState<ClassRow | 'new'>();
  const mine = (row: ClassRow) => rights.seesAll || rights.ledClasses.some(({ classId }) => classId === row.classId);
  return (
    <Page>
      <PageHeader title={t('title')}>
        {rights.formsClasses && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            {t('newClass')}
          </Button>
        )}
      </PageHeader>
      <PeopleSections />
      <Asked query={classes}>
        {(all) => {
          const shown = all.filter(mine);
          return shown.length === 0 ? (
            <EmptyState icon={<IconUsers size={32} stroke={1.5} />} title={t('noClasses')} hint={t('noClassesHint')} />
          ) : (
            <ClassTable classes={shown} onEdit={rights.formsClasses ? setEdited : undefined} />
          );
        }}
      </Asked>
      {edited && <ClassDialog row={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
