import { IconHistory, IconShieldCheck } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavigationEntry } from '@/app/navigation';
import { root } from '@/app/root';

const dateIn = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined);
const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

const pages = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('./AuditPages'), 'AuditPages'),
});

const page = createRoute({
  getParentRoute: () => root,
  path: '/audit/pages/$groupId/$subjectId/$termId',
  validateSearch: (search: Record<string, unknown>): { entry?: number } =>
    typeof search.entry === 'number' ? { entry: search.entry } : {},
  component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
});

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/audit/corrections',
  validateSearch: (search: Record<string, unknown>): { from?: string; until?: string } => ({
    from: dateIn(search.from),
    until: dateIn(search.until),
  }),
  component: lazyRouteComponent(() => import('./CorrectionsPage'), 'CorrectionsPage'),
});

const checks = createRoute({
  getParentRoute: () => root,
  path: '/checks',
  validateSearch: (search: Record<string, unknown>): { replay?: string; verification?: string } => ({
    replay: textIn(search.replay),
    verification: textIn(search.verification),
  }),
  component: lazyRouteComponent(() => import('./ChecksPage'), 'ChecksPage'),
});

export const auditRoutes = [pages, page, corrections, checks] as const;

export const auditNavigation: NavigationEntry[] = [
  { to: '/audit', label: 'audit', icon: IconHistory, roles: ['AUDITOR', 'HEAD', 'DEPUTY'] },
  { to: '/checks', label: 'checks', icon: IconShieldCheck, roles: ['AUDITOR', 'ADMINISTRATOR'] },
];
