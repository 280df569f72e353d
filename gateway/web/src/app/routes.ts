import { auditNavigation, auditRoutes } from '@/features/audit/routes';
import { dayNavigation, dayRoutes } from '@/features/day/routes';
import { diaryNavigation, diaryRoutes } from '@/features/diary/routes';
import { gradebookNavigation, gradebookRoutes } from '@/features/gradebook/routes';
import { correctionsNavigation, correctionsRoutes } from '@/features/corrections/routes';
import { importsRoutes } from '@/features/imports/routes';
import { noticesNavigation, noticesRoutes } from '@/features/notices/routes';
import { peopleNavigation, peopleRoutes } from '@/features/people/routes';
import { setupNavigation, setupRoutes } from '@/features/setup/routes';
import { reportsNavigation, reportsRoutes } from '@/features/reports/routes';
import { timetableNavigation, timetableRoutes } from '@/features/timetable/routes';
import { substitutionsNavigation, substitutionsRoutes } from '@/features/substitutions/routes';
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
  ...importsRoutes,
  ...setupRoutes,
  ...reportsRoutes,
  ...timetableRoutes,
  ...substitutionsRoutes,
];

export const navigation: readonly NavigationEntry[] = [
  ...dayNavigation,
  ...gradebookNavigation,
  ...diaryNavigation,
  ...correctionsNavigation,
  ...timetableNavigation,
  ...substitutionsNavigation,
  ...peopleNavigation,
  ...reportsNavigation,
  ...noticesNavigation,
  ...setupNavigation,
  ...auditNavigation,
];
