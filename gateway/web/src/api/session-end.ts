type Listener = () => void;

const listeners = new Set<Listener>();

/** A server answered that nobody is logged in any more. */
export function sessionEnded(): void {
  for (const listener of listeners) listener();
}

export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
