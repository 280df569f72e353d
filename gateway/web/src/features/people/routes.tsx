import { IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

/** The menu leads here, so that it is marked on every page of the section. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/people',
  beforeLoad: () => {
    throw redirect({ to: '/people/classes', replace: true });
  },
});

const classes = createRoute({
  getParentRoute: () => root,
  path: '/people/classes',
  component: lazyRouteComponent(() => import('./ClassesPage'), 'ClassesPage'),
});

const schoolClass = createRoute({
  getParentRoute: () => root,
  path: '/people/classes/$classId',
  validateSearch: (search: Record<string, unknown>): { view?: 'guardians' } =>
    search.view === 'guardians' ? { view: 'guardians' } : {},
  component: lazyRouteComponent(() => import('./ClassPage'), 'ClassPage'),
});

const student = createRoute({
  getParentRoute: () => root,
  path: '/people/students/$studentId',
  component: lazyRouteComponent(() => import('./StudentPage'), 'StudentPage'),
});

const groups = createRoute({
  getParentRoute: () => root,
  path: '/people/groups',
  component: lazyRouteComponent(() => import('./GroupsPage'), 'GroupsPage'),
});

const group = createRoute({
  getParentRoute: () => root,
  path: '/people/groups/$groupId',
  component: lazyRouteComponent(() => import('./GroupPage'), 'GroupPage'),
});

const staff = createRoute({
  getParentRoute: () => root,
  path: '/people/staff',
  component: lazyRouteComponent(() => import('./StaffPage'), 'StaffPage'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/people/accounts',
  component: lazyRouteComponent(() => import('./AccountsPage'), 'AccountsPage'),
});

export const peopleRoutes = [start, classes, schoolClass, student, groups, group, staff, accounts] as const;

export const peopleNavigation: NavigationEntry[] = [
  {
    to: '/people',
    label: 'people',
    icon: IconUsers,
    roles: ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'DEPUTY', 'HOMEROOM_TEACHER'],
  },
];
