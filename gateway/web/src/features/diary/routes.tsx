import { IconNotebook } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

export type DiarySearch = {
  /** whose diary, where there is more than one child */
  child?: string;
  /** a day of the week that is shown */
  week?: string;
};

const diary = createRoute({
  getParentRoute: () => root,
  path: '/diary',
  validateSearch: (search: Record<string, unknown>): DiarySearch => ({
    ...(typeof search.child === 'string' ? { child: search.child } : {}),
    ...(typeof search.week === 'string' && /^\d{4}-\d\d-\d\d$/.test(search.week) ? { week: search.week } : {}),
  }),
  component: lazyRouteComponent(() => import('./DiaryPage'), 'DiaryPage'),
});

export const diaryRoutes = [diary] as const;

export const diaryNavigation: NavigationEntry[] = [
  { to: '/diary', label: 'diary', icon: IconNotebook, roles: ['GUARDIAN', 'STUDENT'] },
];
