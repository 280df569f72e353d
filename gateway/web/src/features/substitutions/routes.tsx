import { IconArrowsExchange } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

const substitutions = createRoute({
  getParentRoute: () => root,
  path: '/substitutions',
  validateSearch: (search: Record<string, unknown>): { date?: string; teacher?: string } => ({
    date: typeof search.date === 'string' && /^\d{4}-\d\d-\d\d$/.test(search.date) ? search.date : undefined,
    teacher: typeof search.teacher === 'string' ? search.teacher : undefined,
  }),
  component: lazyRouteComponent(() => import('./SubstitutionsPage'), 'SubstitutionsPage'),
});

export const substitutionsRoutes = [substitutions] as const;

export const substitutionsNavigation: NavigationEntry[] = [
  {
    to: '/substitutions',
    label: 'substitutions',
    icon: IconArrowsExchange,
    roles: ['DEPUTY', 'ADMINISTRATOR', 'HEAD', 'METHODIST'],
  },
];
