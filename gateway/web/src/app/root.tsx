import { createRootRoute } from '@tanstack/react-router';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** The parent of every feature's routes. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  pendingComponent: Loading,
  errorComponent: ({ error, reset }) => (
    <Page>
      <ProblemAlert problem={error} onRetry={reset} />
    </Page>
  ),
});
