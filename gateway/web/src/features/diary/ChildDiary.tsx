import { useTranslation } from 'react-i18next';
import type { SchoolDate } from '@/shared/format/dates';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ChildSwitch } from './ChildSwitch';
import { DiaryDays } from './DiaryDays';
import { Results } from './Results';
import { WeekSteps } from './WeekSteps';
import type { Child } from './use-children';
import { useDiary } from './use-diary';
import { daysOfWeek, weekText } from './week';
import { useLanguage } from '@/shared/format/use-language';

type Props = { child: Child; siblings: Child[]; monday: SchoolDate; thisWeek: SchoolDate };

export function ChildDiary({ child, siblings, monday, thisWeek }: Props) {
  const { t } = useTranslation('diary');
  const language = useLanguage();
  const diary = useDiary(child.studentId, monday);
  const days = diary.data ? daysOfWeek(diary.data, monday) : [];
  return (
    <Page>
      <PageHeader title={t('title')} beside={<ChildSwitch child={child} siblings={siblings} />}>
        <WeekSteps monday={monday} thisWeek={thisWeek} text={weekText(days, monday, language)} />
      </PageHeader>
      {diary.isPending && <Loading />}
      {diary.isError && <ProblemAlert problem={diary.error} onRetry={() => void diary.refetch()} />}
      {diary.data && (
        <>
          <DiaryDays diary={diary.data} days={days} isThisWeek={monday === thisWeek} />
          <Results diary={diary.data} />
        </>
      )}
    </Page>
  );
}
