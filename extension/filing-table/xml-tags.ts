/** XML as spreadsheets write it, tag by tag: no document is built of it, so that long tables are read quickly. */

export interface XmlTag {
  /** Without what stands before a colon: some programs name every tag so. */
  readonly name: string;
  readonly opens: boolean;
  /** Both for a tag that is empty. */
  readonly closes: boolean;
  readonly attribute: (name: string) => string | undefined;
  /** What stands between it and the next tag. */
  readonly text: string;
}

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>([^<]*)/gu;

export function* xmlTags(xml: string): Generator<XmlTag> {
  for (const [, end, name = '', attributes = '', empty, text = ''] of xml.matchAll(TAG)) {
    yield {
      name,
      opens: end === '',
      closes: end !== '' || empty !== '',
      attribute: (wanted) => attributeOf(attributes, wanted),
      text: decoded(text),
    };
  }
}

function attributeOf(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    if (name === wanted) return decoded(double ?? single ?? '');
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, number?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}
