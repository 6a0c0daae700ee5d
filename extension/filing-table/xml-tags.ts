/** XML as spreadsheets write it, tag by tag: no document is built of it, so that long tables are read quickly. */
import { SaxesParser } from 'saxes';

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

/** Throws for what is no XML. */
export function eachXmlTag(xml: string, onTag: (tag: XmlTag) => void): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  let last: Omit<XmlTag, 'text'> | null = null;
  let text = '';
  const next = (tag: Omit<XmlTag, 'text'> | null): void => {
    if (last !== null) onTag({ ...last, text });
    [last, text] = [tag, ''];
  };
  parser.on('opentag', ({ name, attributes, isSelfClosing }) =>
    next({ name: bare(name), opens: true, closes: isSelfClosing, attribute: (wanted) => attributes[wanted] }),
  );
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing) next({ name: bare(name), opens: false, closes: true, attribute: () => undefined });
  });
  parser.on('text', (said) => {
    text += said;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  next(null);
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
