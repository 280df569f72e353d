import { createContext, use } from 'react';

export type Toast = { text: string; kind?: 'plain' | 'good' | 'bad'; action?: { label: string; run: () => void } };

/** Shows a short message at the lower edge, which screen readers hear too. A new one takes the place of the last. */
export type Toaster = { say: (toast: Toast) => void };

export const ToastContext = createContext<Toaster>({ say: () => undefined });

export const useToast = (): Toaster => use(ToastContext);
