import { IconCalendarWeek } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

const dateIn = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined);
const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

export type WeekSearch = { class?: string; teacher?: string; on?: string };

const week = createRoute({
  getParentRoute: () => root,
  path: '/timetable',
  validateSearch: (search: Record<string, unknown>): WeekSearch => ({
    class: textIn(search.class),
    teacher: textIn(search.teacher),
    on: dateIn(search.on),
  }),
  component: lazyRouteComponent(() => import('./WeekPage'), 'WeekPage'),
});

const day = createRoute({
  getParentRoute: () => root,
  path: '/timetable/day',
  validateSearch: (search: Record<string, unknown>): { date?: string; class?: string } => ({
    date: dateIn(search.date),
    class: textIn(search.class),
  }),
  component: lazyRouteComponent(() => import('./DayPage'), 'DayPage'),
});

export const timetableRoutes = [week, day] as const;

export const timetableNavigation: NavigationEntry[] = [
  {
    to: '/timetable',
    label: 'timetable',
    icon: IconCalendarWeek,
    roles: ['DEPUTY', 'ADMINISTRATOR', 'HEAD', 'METHODIST', 'SECRETARY', 'TEACHER', 'HOMEROOM_TEACHER'],
  },
];
