import { auditNavigation, auditRoutes } from '@/features/audit/routes';
import { dayNavigation, dayRoutes } from '@/features/day/routes';
import { diaryNavigation, diaryRoutes } from '@/features/diary/routes';
import { gradebookNavigation, gradebookRoutes } from '@/features/gradebook/routes';
import { correctionsNavigation, correctionsRoutes } from '@/features/corrections/routes';
import { noticesNavigation, noticesRoutes } from '@/features/notices/routes';
import { peopleNavigation, peopleRoutes } from '@/features/people/routes';
import type { NavigationEntry } from './navigation';

/** Every feature is registered here: its pages, and its entries of the main menu in the menu's order. */
export const routes = [
  ...dayRoutes,
  ...gradebookRoutes,
  ...diaryRoutes,
  ...auditRoutes,
  ...correctionsRoutes,
  ...noticesRoutes,
  ...peopleRoutes,
];

export const navigation: readonly NavigationEntry[] = [
  ...dayNavigation,
  ...gradebookNavigation,
  ...diaryNavigation,
  ...auditNavigation,
  ...correctionsNavigation,
  ...noticesNavigation,
  ...peopleNavigation,
];
