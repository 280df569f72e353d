import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClasses } from '@/shared/school/use-classes';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ArrivalDialog } from './ArrivalDialog';
import { ClassViews } from './ClassViews';
import { GuardianTable } from './GuardianTable';
import styles from './people.module.css';
import { StudentTable } from './StudentTable';
import { usePeopleRights } from './use-rights';

const route = getRouteApi('/people/classes/$classId');

/** The students of a class, or their guardians. */
export function ClassPage() {
  const { t } = useTranslation('people');
  const { classId } = route.useParams();
  const { view } = route.useSearch();
  const rights = usePeopleRights();
  const words = useSchoolWords();
  const { data: classes } = useClasses();
  const [arriving, setArriving] = useState(false);
  const row = classes?.find((one) => one.classId === classId);
  return (
    <Page>
      <PageHeader
        title={t('classOf', { name: row?.name ?? '' })}
        beside={
          row?.homeroomTeacherId && (
            <span className={styles.beside}>{t('ledBy', { name: words.staff(row.homeroomTeacherId) })}</span>
          )
        }
      >
        {rights.isOffice && (
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => setArriving(true)}>
            {t('enroll')}
          </Button>
        )}
      </PageHeader>
      <ClassViews classId={classId} view={view ?? 'students'} withGuardians={rights.seesFamilies(classId)} />
      {view === 'guardians' ? <GuardianTable classId={classId} /> : <StudentTable classId={classId} />}
      {arriving && <ArrivalDialog classId={classId} onClose={() => setArriving(false)} />}
    </Page>
  );
}
