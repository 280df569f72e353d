import { useTranslation } from 'react-i18next';
import { useGroups } from '@/shared/school/use-groups';
import { useSubjects } from '@/shared/school/use-subjects';
import { PageHeader } from '@/shared/ui/PageHeader';
import { useDesk } from '../desk';
import { OthersHere } from '../presence/OthersHere';
import { AllPresentButton } from './AllPresentButton';
import { PrintButton } from './PrintButton';
import { SaveState } from './SaveState';
import { TermSwitch } from './TermSwitch';
import { TodayButton } from './TodayButton';
import { UndoButtons } from './UndoButtons';
import { ViewMenu } from '../view/ViewMenu';
import { ViewSwitch } from './ViewSwitch';

export function GradebookHeader({ view }: { view: 'lessons' | 'term' }) {
  const { t } = useTranslation('gradebook');
  const { page } = useDesk();
  const { groups } = useGroups();
  const { subjects } = useSubjects();
  const subject = subjects.get(page.subjectId)?.name ?? t('pages');
  const group = groups.get(page.groupId)?.name ?? page.groupId;
  return (
    <PageHeader title={`${subject} · ${group}`} beside={<TermSwitch view={view} />}>
      <OthersHere />
      {page.mayEnter && <SaveState />}
      <ViewSwitch view={view} />
      {view === 'lessons' && (
        <>
          <TodayButton />
          {page.mayEnter && <UndoButtons />}
          <ViewMenu />
          <PrintButton />
          {page.mayEnter && <AllPresentButton />}
        </>
      )}
    </PageHeader>
  );
}
