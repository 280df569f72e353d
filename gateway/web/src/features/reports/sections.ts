import type { ParseKeys } from 'i18next';
import type { Role } from '@/shared/auth/session';

const CONTROL: readonly Role[] = ['HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR'];

type Section = { to: string; label: ParseKeys<'reports'>; roles: readonly Role[] };

/** The reports, and who may read them; the same as the service says. */
export const SECTIONS: readonly Section[] = [
  { to: '/reports/fill-rate', label: 'fillRate', roles: [...CONTROL, 'TEACHER'] },
  { to: '/reports/progress', label: 'progress', roles: [...CONTROL, 'TEACHER', 'HOMEROOM_TEACHER'] },
  { to: '/reports/summary', label: 'summary', roles: [...CONTROL, 'HOMEROOM_TEACHER'] },
  { to: '/reports/missed', label: 'missed', roles: [...CONTROL, 'TEACHER', 'HOMEROOM_TEACHER'] },
  { to: '/reports/replaced', label: 'replaced', roles: [...CONTROL, 'ADMINISTRATOR'] },
];
