import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { speak, startTexts } from '@/i18n';

class NoLayout {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// jsdom lays nothing out and knows no media
globalThis.ResizeObserver = NoLayout;
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
Element.prototype.scrollTo = () => undefined;
window.scrollTo = () => undefined;
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;

// a busy machine is no reason to fail
configure({ asyncUtilTimeout: 15_000 });

await startTexts();

beforeEach(async () => {
  await speak('ru');
});

afterEach(() => {
  cleanup();
});
