import { Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { fullName } from '@/shared/format/names';
import { InlineDate } from '@/shared/form/InlineDate';
import { useDirectory } from '@/shared/people/use-directory';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AbsentTeacher } from './AbsentTeacher';
import styles from './substitutions.module.css';
import { SubstitutionList } from './SubstitutionList';

const route = getRouteApi('/substitutions');

/** A day, an absent teacher, and who holds the lessons instead; below, what is arranged for the week from that day. */
export function SubstitutionsPage() {
  const { t } = useTranslation('substitutions');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const planner = useSignedIn().has('DEPUTY', 'ADMINISTRATOR');
  const { names } = useDirectory();
  const today = useSchoolDay()?.today ?? '';
  const date = search.date ?? today;
  return (
    <Page>
      <PageHeader title={t('title')}>
        <InlineDate
          date={date}
          onChange={(next) => void navigate({ search: { ...search, date: next }, replace: true })}
        />
      </PageHeader>
      {planner && (
        <Select
          className={styles.who}
          label={t('absent')}
          placeholder={t('whoIsAbsent')}
          searchable
          clearable
          nothingFoundMessage={t('nobodyFound')}
          data={[...names].map(([value, name]) => ({ value, label: fullName(name) }))}
          value={search.teacher ?? null}
          onChange={(teacher) => void navigate({ search: { ...search, teacher: teacher ?? undefined }, replace: true })}
        />
      )}
      {planner && search.teacher && date && <AbsentTeacher teacherId={search.teacher} date={date} />}
      {date && <SubstitutionList from={date} planner={planner} />}
    </Page>
  );
}
