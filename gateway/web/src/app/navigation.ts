import type { ParseKeys } from 'i18next';
import { createContext, type ComponentType } from 'react';
import type { Role } from '@/shared/auth/session';

/** An entry of the main menu; the first one that a user may see is the user's start page. */
export type NavigationEntry = {
  to: string;
  /** key in i18n/…/navigation.json */
  label: ParseKeys<'navigation'>;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  roles: readonly Role[];
};

/** All entries; a context, because the routes that they belong to are children of the shell that shows them. */
export const NavigationContext = createContext<readonly NavigationEntry[]>([]);

export function entriesFor(entries: readonly NavigationEntry[], roles: readonly Role[]): NavigationEntry[] {
  return entries.filter((entry) => entry.roles.some((role) => roles.includes(role)));
}
