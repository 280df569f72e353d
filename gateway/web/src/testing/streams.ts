import { vi } from 'vitest';

export type OpenStream = EventTarget & { readonly url: string };

/** Every stream that is opened from now on, in order; a test says what comes by dispatching events to it. */
export function streams(): OpenStream[] {
  const opened: OpenStream[] = [];
  class Stream extends EventTarget {
    constructor(readonly url: string) {
      super();
      opened.push(this);
    }
    close() {}
  }
  vi.stubGlobal('EventSource', Stream);
  return opened;
}
