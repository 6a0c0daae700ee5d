/** Tells every open page of the extension that stored data changed, so that two windows stay in step. */
const CHANNEL = 'shouxian-changes';

/**
 * `syncState`: only how syncing is going, no record. `glance`: what the toolbar shows was counted again, from records that
 * were announced before. `storageFailed`: the disk takes nothing, not even how syncing goes.
 */
export type Changed = 'records' | 'syncState' | 'glance' | 'storageFailed';

export function announceChange(what: Changed = 'records'): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(what);
  channel.close();
}

/** Returns the function that stops listening. */
export function onChange(listener: (what: Changed) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Changed>) => listener(data));
  return () => channel.close();
}
