/**
 * Tells open streams that a team has news, and cuts those of a removed device. In one process and in memory: a poke that
 * is lost loses nothing, since every device pulls by its cursor anyway.
 */
export interface Subscription {
  readonly team: string;
  readonly device: string;
  /** Neither may throw or wait. */
  readonly onPoke: (seq: number) => void;
  readonly onCut: () => void;
}

export interface Pokes {
  poke(team: string, seq: number): void;
  cut(devices: readonly string[]): void;
  /** Ends every stream and lets no new one in: the server stops. */
  close(): void;
  /** Returns the function that ends it; null when the device, or the server, holds too many streams already. */
  subscribe(subscription: Subscription): (() => void) | null;
}

const MOST_PER_DEVICE = 8;
const MOST_STREAMS = 2_000;

export function createPokes(): Pokes {
  const open = new Set<Subscription>();
  let closed = false;
  const cutThose = (which: (each: Subscription) => boolean): void => {
    for (const each of [...open].filter(which)) {
      open.delete(each);
      each.onCut();
    }
  };
  return {
    poke(team, seq) {
      for (const each of open) if (each.team === team) each.onPoke(seq);
    },
    cut: (devices) => cutThose((each) => devices.includes(each.device)),
    close() {
      closed = true;
      cutThose(() => true);
    },
    subscribe(subscription) {
      const same = [...open].filter((each) => each.device === subscription.device).length;
      if (closed || same >= MOST_PER_DEVICE || open.size >= MOST_STREAMS) return null;
      open.add(subscription);
      return () => void open.delete(subscription);
    },
  };
}
