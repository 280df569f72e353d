import { QueryClient } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Providers } from '@/app/Providers';
import { signedInAs, SignedInContext, type Role } from '@/shared/auth/session';
import type { Me } from '@/shared/people/shapes';

export const IRINA: Me = {
  personId: 'staff-irina',
  kind: 'STAFF',
  name: { surname: 'Соколова', given: 'Ирина', patronymic: 'Викторовна' },
  schoolId: 'school-1',
  schoolName: 'Школа № 57',
  timeZone: 'Europe/Moscow',
  homeroomOf: [],
  children: [],
};

type Options = { roles?: Role[]; me?: Me; account?: string; at?: string; path?: string };

let shown = 0;

/** Shows a component as one who is logged in sees it; `path` is the route it stands on, `at` the address. */
export function show(element: ReactNode, options: Options = {}) {
  const { roles = ['TEACHER'], me = IRINA, account = `account-${++shown}`, at = '/', path = '/' } = options;
  const session = {
    account,
    login: 'irina',
    person: me.personId,
    school: 'school-1',
    roles,
    csrfHeader: 'X',
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const root = createRootRoute();
  const here = createRoute({ getParentRoute: () => root, path, component: () => element });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  const view = render(
    <Providers queries={queries} still>
      <SignedInContext value={signedInAs(session, me)}>
        <RouterProvider router={router as never} />
      </SignedInContext>
    </Providers>,
  );
  return { ...view, queries, router };
}
