import { IconMail } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  component: lazyRouteComponent(() => import('./NoticesPage'), 'NoticesPage'),
});

export const noticesRoutes = [notices] as const;

export const noticesNavigation: NavigationEntry[] = [
  { to: '/notices', label: 'notices', icon: IconMail, roles: ['GUARDIAN'] },
];
