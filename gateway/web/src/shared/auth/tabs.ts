// Tabs of one browser tell each other that somebody has logged in.
const CHANNEL = 'klassny.signed-in';

/** Called once by every page that has started, so by the tab in which the login ended. */
export function tellTabs(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-in');
  channel.close();
}

export function onOtherTabSignedIn(react: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = react;
  return () => channel.close();
}
