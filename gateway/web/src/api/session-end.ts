type Listener = () => void;

function signal() {
  const listeners = new Set<Listener>();
  const give = () => listeners.forEach((listener) => listener());
  const on = (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return [give, on] as const;
}

/** A server answered that nobody is logged in any more. */
export const [sessionEnded, onSessionEnd] = signal();

/** The same person has logged in again. */
export const [sessionResumed, onSessionResumed] = signal();
