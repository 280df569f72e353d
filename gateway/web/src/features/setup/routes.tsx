import { IconAdjustments } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

/** The menu leads here, so that it is marked on every page of the section. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  beforeLoad: () => {
    throw redirect({ to: '/setup/years', replace: true });
  },
});

const year = createRoute({
  getParentRoute: () => root,
  path: '/setup/years',
  component: lazyRouteComponent(() => import('./YearsPage'), 'YearsPage'),
});

const bells = createRoute({
  getParentRoute: () => root,
  path: '/setup/bells',
  component: lazyRouteComponent(() => import('./BellsPage'), 'BellsPage'),
});

const subjects = createRoute({
  getParentRoute: () => root,
  path: '/setup/subjects',
  component: lazyRouteComponent(() => import('./SubjectsPage'), 'SubjectsPage'),
});

const loads = createRoute({
  getParentRoute: () => root,
  path: '/setup/loads',
  component: lazyRouteComponent(() => import('./LoadsPage'), 'LoadsPage'),
});

const policies = createRoute({
  getParentRoute: () => root,
  path: '/setup/policies',
  component: lazyRouteComponent(() => import('./PoliciesPage'), 'PoliciesPage'),
});

const school = createRoute({
  getParentRoute: () => root,
  path: '/setup/school',
  component: lazyRouteComponent(() => import('./SchoolPage'), 'SchoolPage'),
});

export const setupRoutes = [start, year, bells, subjects, loads, policies, school] as const;

export const setupNavigation: NavigationEntry[] = [
  { to: '/setup', label: 'setup', icon: IconAdjustments, roles: ['DEPUTY', 'ADMINISTRATOR', 'HEAD'] },
];
