/** Tells every open page of the extension that stored data changed, so that two windows stay in step. */
const CHANNEL = 'shouxian-changes';

/** `syncState`: only how syncing is going, no record. `storageFailed`: the disk takes nothing, not even that. */
export type Changed = 'records' | 'syncState' | 'storageFailed';

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
