import { IconChartBar } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';
import { reportSearch } from './report-search';

const start = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('./ReportsStart'), 'ReportsStart'),
});

const fillRate = createRoute({
  getParentRoute: () => root,
  path: '/reports/fill-rate',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./fill/FillRatePage'), 'FillRatePage'),
});

const fillOfPage = createRoute({
  getParentRoute: () => root,
  path: '/reports/fill-rate/$groupId/$subjectId/$termId',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./fill/FillOfPage'), 'FillOfPage'),
});

const progress = createRoute({
  getParentRoute: () => root,
  path: '/reports/progress',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./progress/ProgressPage'), 'ProgressPage'),
});

const summary = createRoute({
  getParentRoute: () => root,
  path: '/reports/summary',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./summary/SummaryPage'), 'SummaryPage'),
});

const missed = createRoute({
  getParentRoute: () => root,
  path: '/reports/missed',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./missed/MissedPage'), 'MissedPage'),
});

const replaced = createRoute({
  getParentRoute: () => root,
  path: '/reports/replaced',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./replaced/ReplacedPage'), 'ReplacedPage'),
});

export const reportsRoutes = [start, fillRate, fillOfPage, progress, summary, missed, replaced] as const;

export const reportsNavigation: NavigationEntry[] = [
  {
    to: '/reports',
    label: 'reports',
    icon: IconChartBar,
    roles: ['DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR', 'TEACHER', 'HOMEROOM_TEACHER', 'ADMINISTRATOR'],
  },
];
