/** For waits: whether something has been so at every look since that long ago. */
export function steadily(isSo: () => boolean, ms: number): () => boolean {
  let since: number | null = null;
  return () => {
    since = isSo() ? (since ?? performance.now()) : null;
    return since !== null && performance.now() - since >= ms;
  };
}
