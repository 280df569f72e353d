import { useTranslation } from 'react-i18next';
import { useRooms } from '@/shared/school/use-rooms';
import { useSubjects } from '@/shared/school/use-subjects';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { NamedList } from './NamedList';
import styles from './setup.module.css';
import { SetupSections } from './SetupSections';

/** What is taught, and where. */
export function SubjectsPage() {
  const { t } = useTranslation('setup');
  const { subjects } = useSubjects();
  const { data: rooms = [] } = useRooms();
  return (
    <Page>
      <PageHeader title={t('title')} />
      <SetupSections />
      <div className={styles.cards}>
        <NamedList
          kind="subject"
          items={[...subjects.values()].map(({ subjectId, name, shortName, version }) => ({
            id: subjectId,
            name,
            shortName,
            version,
          }))}
        />
        <NamedList kind="room" items={rooms.map(({ roomId, name }) => ({ id: roomId, name, version: 0 }))} />
      </div>
    </Page>
  );
}
