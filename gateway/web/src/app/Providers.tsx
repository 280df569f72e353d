import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ToastPlace } from '@/shared/ui/ToastPlace';
import { styleNonce } from './nonce';
import { theme } from './theme';

export function Providers({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <QueryClientProvider client={queries}>
        <ToastPlace>{children}</ToastPlace>
      </QueryClientProvider>
    </MantineProvider>
  );
}
