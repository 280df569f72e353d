import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/app/root';

const imports = createRoute({
  getParentRoute: () => root,
  path: '/people/imports',
  component: lazyRouteComponent(() => import('./ImportsPage'), 'ImportsPage'),
});

/** Reached over the pages of «Люди», so it has no entry of its own in the menu. */
export const importsRoutes = [imports] as const;
