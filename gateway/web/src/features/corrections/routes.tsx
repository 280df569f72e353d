import { IconPencilCheck } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';
import { STATES, type CorrectionState } from './answers';

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/corrections',
  validateSearch: (search: Record<string, unknown>): { state?: CorrectionState } => {
    const state = STATES.find((known) => known === search.state);
    return state ? { state } : {};
  },
  component: lazyRouteComponent(() => import('./CorrectionsPage'), 'CorrectionsPage'),
});

export const correctionsRoutes = [corrections] as const;

export const correctionsNavigation: NavigationEntry[] = [
  {
    to: '/corrections',
    label: 'corrections',
    icon: IconPencilCheck,
    roles: ['DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR', 'TEACHER'],
  },
];
