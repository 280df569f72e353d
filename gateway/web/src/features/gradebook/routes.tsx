import { IconTable } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

const pages = createRoute({
  getParentRoute: () => root,
  path: '/pages',
  component: lazyRouteComponent(() => import('./PagesPage'), 'PagesPage'),
});

const gradebook = createRoute({
  getParentRoute: () => root,
  path: '/pages/$groupId/$subjectId/$termId',
  validateSearch: (search: Record<string, unknown>): { lesson?: string; view?: 'term' } => ({
    ...(typeof search.lesson === 'string' ? { lesson: search.lesson } : {}),
    ...(search.view === 'term' ? { view: 'term' } : {}),
  }),
  component: lazyRouteComponent(() => import('./GradebookPage'), 'GradebookPage'),
});

export const gradebookRoutes = [pages, gradebook] as const;

export const gradebookNavigation: NavigationEntry[] = [
  {
    to: '/pages',
    label: 'pages',
    icon: IconTable,
    roles: ['TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR'],
  },
];
