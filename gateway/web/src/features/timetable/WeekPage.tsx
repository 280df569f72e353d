import { getRouteApi } from '@tanstack/react-router';
import { IconCalendarWeek } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { useClasses } from '@/shared/school/use-classes';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import type { WeekSearch } from './routes';
import { TimetableSections } from './TimetableSections';
import { useEntries } from './use-entries';
import { WeekChoice } from './WeekChoice';
import { WeekGrid } from './WeekGrid';

const route = getRouteApi('/timetable');

/** The weekly timetable of a class or a teacher, as it is in force on a day. */
export function WeekPage() {
  const { t } = useTranslation('timetable');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { has, me } = useSignedIn();
  const planner = has('DEPUTY', 'ADMINISTRATOR');
  const { data: classes } = useClasses();
  const today = useSchoolDay()?.today ?? '';
  const on = search.on ?? today;
  // a teacher begins with the own week, everybody else with the first class
  const own = !planner && has('TEACHER') ? me?.personId : undefined;
  const chosen: WeekSearch =
    search.class || search.teacher ? search : own ? { teacher: own } : { class: classes?.[0]?.classId };
  const of = chosen.teacher ? { teacherId: chosen.teacher } : chosen.class ? { classId: chosen.class } : undefined;
  const entries = useEntries(of);
  return (
    <Page>
      <PageHeader title={t('title')} />
      <TimetableSections />
      <WeekChoice
        chosen={{ ...chosen, on }}
        classes={classes ?? []}
        onChoose={(next) => void navigate({ search: next, replace: true })}
      />
      {of === undefined ? (
        <EmptyState icon={<IconCalendarWeek size={32} stroke={1.5} />} title={t('nothingChosen')} />
      ) : (
        <Asked query={entries}>
          {(all) => <WeekGrid entries={all} classId={chosen.class} on={on} planner={planner} />}
        </Asked>
      )}
    </Page>
  );
}
