import { useSyncExternalStore } from 'react';

export const DENSITIES = ['fit', 'roomy', 'large'] as const;

/** `fit` shows the whole class at once where it can; the others are for tired eyes. */
export type Density = (typeof DENSITIES)[number];

const KEPT = 'klassny.density';
const listeners = new Set<() => void>();

const kept = (): Density => DENSITIES.find((each) => each === localStorage.getItem(KEPT)) ?? 'fit';

export function keepDensity(density: Density): void {
  localStorage.setItem(KEPT, density);
  listeners.forEach((listener) => listener());
}

export const useDensity = (): Density =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, kept);
