import './tokens.css';
import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter';
import './base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '@/i18n';
import { SessionGate } from '@/shared/auth/SessionGate';
import { tellTabs } from '@/shared/auth/tabs';
import { NavigationContext } from './navigation';
import { Providers } from './Providers';
import { makeQueries } from './queries';
import { router } from './router';
import { navigation } from './routes';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

// a page that was opened before an update asks for files that are gone
window.addEventListener('vite:preloadError', () => location.reload());

await startTexts();
tellTabs();
createRoot(place).render(
  <StrictMode>
    <Providers queries={makeQueries()}>
      <SessionGate>
        <NavigationContext value={navigation}>
          <RouterProvider router={router} />
        </NavigationContext>
      </SessionGate>
    </Providers>
  </StrictMode>,
);
