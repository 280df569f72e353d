import { Select } from '@mantine/core';
import { IconCoffee } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InlineDate } from '@/shared/form/InlineDate';
import { useClasses } from '@/shared/school/use-classes';
import { useLessonsOn } from '@/shared/school/use-lessons';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { LessonTable } from './LessonTable';
import styles from './timetable.module.css';
import { TimetableSections } from './TimetableSections';

const route = getRouteApi('/timetable/day');

/** The lessons of a day, of the school or one class; they are moved and cancelled here. */
export function DayPage() {
  const { t } = useTranslation('timetable');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: classes = [] } = useClasses();
  const today = useSchoolDay()?.today ?? '';
  const date = search.date ?? today;
  const lessons = useLessonsOn(date, search.class ? { classId: search.class } : {});
  return (
    <Page>
      <PageHeader title={t('title')} />
      <TimetableSections />
      <div className={styles.choice}>
        <InlineDate
          date={date}
          onChange={(next) => void navigate({ search: { ...search, date: next }, replace: true })}
        />
        <Select
          aria-label={t('class')}
          placeholder={t('allClasses')}
          clearable
          searchable
          data={classes.map(({ classId, name }) => ({ value: classId, label: name }))}
          value={search.class ?? null}
          onChange={(value) => void navigate({ search: { ...search, class: value ?? undefined }, replace: true })}
        />
      </div>
      <Asked query={lessons}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconCoffee size={32} stroke={1.5} />} title={t('noLessons')} hint={t('noLessonsHint')} />
          ) : (
            <LessonTable lessons={all} />
          )
        }
      </Asked>
    </Page>
  );
}
