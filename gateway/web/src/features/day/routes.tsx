import { IconSunHigh } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

const day = createRoute({
  getParentRoute: () => root,
  path: '/day',
  validateSearch: (search: Record<string, unknown>): { date?: string } =>
    typeof search.date === 'string' && /^\d{4}-\d\d-\d\d$/.test(search.date) ? { date: search.date } : {},
  component: lazyRouteComponent(() => import('./DayPage'), 'DayPage'),
});

export const dayRoutes = [day] as const;

export const dayNavigation: NavigationEntry[] = [{ to: '/day', label: 'day', icon: IconSunHigh, roles: ['TEACHER'] }];
