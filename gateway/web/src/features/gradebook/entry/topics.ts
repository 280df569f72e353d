type Listener = () => void;

/** Tells those who listen to a topic that it has changed: one key press draws one cell and one average. */
export class Topics {
  private readonly listeners = new Map<string, Set<Listener>>();

  /** Always the same function for a topic, as React wants it. */
  private readonly subscriptions = new Map<string, (listener: Listener) => () => void>();

  on(topic: string): (listener: Listener) => () => void {
    const known = this.subscriptions.get(topic);
    if (known) return known;
    const subscribe = (listener: Listener) => {
      const those = this.listeners.get(topic) ?? new Set();
      this.listeners.set(topic, those.add(listener));
      return () => {
        those.delete(listener);
      };
    };
    this.subscriptions.set(topic, subscribe);
    return subscribe;
  }

  tell(...topics: string[]): void {
    for (const topic of topics) for (const listener of [...(this.listeners.get(topic) ?? [])]) listener();
  }
}
