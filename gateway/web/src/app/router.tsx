import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';
import { routes } from './routes';

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([start, ...routes]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
