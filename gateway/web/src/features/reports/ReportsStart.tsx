import { Navigate } from '@tanstack/react-router';
import { useSignedIn } from '@/shared/auth/session';
import { NotFound } from '@/app/NotFound';
import { SECTIONS } from './sections';

/** Leads to the first report that one may read. */
export function ReportsStart() {
  const { has } = useSignedIn();
  const first = SECTIONS.find(({ roles }) => has(...roles));
  return first ? <Navigate to={first.to} replace /> : <NotFound />;
}
