import { dayNavigation, dayRoutes } from '@/features/day/routes';
import { gradebookNavigation, gradebookRoutes } from '@/features/gradebook/routes';
import type { NavigationEntry } from './navigation';

/** Every feature is registered here: its pages, and its entries of the main menu in the menu's order. */
export const routes = [...dayRoutes, ...gradebookRoutes];

export const navigation: readonly NavigationEntry[] = [...dayNavigation, ...gradebookNavigation];
