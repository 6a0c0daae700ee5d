/**
 * Tells open streams that a team has news, and cuts those of a removed device. A poke carries a number, no data: a stream
 * that is slow gets the latest one only.
 */
export interface Subscription {
  readonly team: string;
  readonly device: string;
  readonly onPoke: (seq: number) => void;
  readonly onCut: () => void;
}

export interface Pokes {
  poke(team: string, seq: number): void;
  cut(devices: readonly string[]): void;
  /** Ends every stream: the server stops. */
  close(): void;
  /** Returns the function that ends it. */
  subscribe(subscription: Subscription): () => void;
}

export function createPokes(): Pokes {
  const open = new Set<Subscription>();
  return {
    poke(team, seq) {
      for (const each of open) if (each.team === team) each.onPoke(seq);
    },
    cut(devices) {
      for (const each of open) if (devices.includes(each.device)) each.onCut();
    },
    close() {
      for (const each of open) each.onCut();
    },
    subscribe(subscription) {
      open.add(subscription);
      return () => open.delete(subscription);
    },
  };
}
