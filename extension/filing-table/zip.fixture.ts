/** A zip of texts, packed as programs pack them, for tests that read one. */

export async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const data = await deflated(text);
    const header = numbers([
      [4, 0x0403_4b50],
      [2, 20],
      [2, 0x0800],
      [2, 8],
      [8, 0],
      [4, data.length],
      [4, 0],
      [2, name.length],
      [2, 0],
    ]);
    list.push(
      numbers([
        [4, 0x0201_4b50],
        [4, 20],
        [2, 0x0800],
        [2, 8],
        [8, 0],
        [4, data.length],
        [4, 0],
        [2, name.length],
        [8, 0],
        [4, 0],
        [4, at],
      ]),
      name,
    );
    parts.push(header, name, data);
    at += header.length + name.length + data.length;
  }
  const count = Object.keys(files).length;
  const length = list.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([
    [4, 0x0605_4b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, at],
    [2, 0],
  ]);
  return new Uint8Array(await new Blob([...parts, ...list, end] as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** Each as so many bytes, the smallest first. */
function numbers(fields: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return new Uint8Array(
    fields.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, index) => (index < 4 ? (value >>> (8 * index)) & 0xff : 0)),
    ),
  );
}

async function deflated(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
