import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ToastPlace } from '@/shared/ui/ToastPlace';
import { styleNonce } from './nonce';
import { theme } from './theme';

type Props = { queries: QueryClient; still?: boolean; children: ReactNode };

/** `still`: what opens is there at once, without sliding in. */
export function Providers({ queries, still = false, children }: Props) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      env={still ? 'test' : 'default'}
    >
      <QueryClientProvider client={queries}>
        <ToastPlace>{children}</ToastPlace>
      </QueryClientProvider>
    </MantineProvider>
  );
}
