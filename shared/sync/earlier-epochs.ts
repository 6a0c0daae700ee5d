/**
 * What a database knows of the lives it had before: for each earlier epoch, up to which number its writes are the same as
 * ours. A device that comes from one of them pushes back only what lies above; one from an epoch that was never heard of
 * pushes back everything it holds that differs.
 */

/** One team's history as one database has it. */
export interface Branch {
  readonly epoch: string;
  readonly seq: number;
  readonly earlier: ReadonlyMap<string, number>;
}

/**
 * The earlier epochs of a database that was put back from `backup` in the place of `replaced`, which is null where it
 * could not be read any more. The new epoch itself is not among them.
 */
export function afterRestore(backup: Branch, replaced: Branch | null): ReadonlyMap<string, number> {
  const known = new Map(backup.earlier).set(backup.epoch, backup.seq);
  if (replaced === null) return known;
  const common = Math.min(
    backup.seq,
    replaced.epoch === backup.epoch ? replaced.seq : (replaced.earlier.get(backup.epoch) ?? 0),
  );
  // Who agrees with the replaced one up to here, and it with the backup up to there, agrees with the backup up to the lesser.
  for (const [epoch, until] of [...replaced.earlier, [replaced.epoch, replaced.seq] as const]) {
    if (!known.has(epoch)) known.set(epoch, Math.min(until, common));
  }
  return known;
}
