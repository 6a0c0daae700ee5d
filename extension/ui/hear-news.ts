/**
 * What the server says through a stream that is held open. Its heartbeats are comments and carry nothing, but their absence
 * does: a line that was cut without a word, as by sleep or another network, would be waited at for ever.
 */

/** Every event that carries data is a poke. */
const POKE = /^data:/m;

/** Until the stream ends; rejects once nothing at all was heard for `silentMs`. */
export async function hearNews(
  body: ReadableStream<Uint8Array>,
  onNews: () => Promise<unknown>,
  silentMs: number,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), silentMs);
      if (done) return;
      if (POKE.test(decoder.decode(value, { stream: true }))) await onNews();
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

async function inTime<T>(awaited: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      awaited,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('Nothing was heard.')), ms);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
