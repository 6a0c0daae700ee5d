/**
 * What a granted matter prints on the certificate, with what stood there before: whoever recorded it by mistake gets the old
 * certificate back, and with it the deadline that counted from it.
 */
export interface PrintedChange {
  /** Of the filing. */
  readonly field: (typeof PRINTED_FIELDS)[number];
  /** Empty for what said nothing. */
  readonly before: string;
  readonly after: string;
}

const PRINTED_FIELDS = ['expiry', 'number', 'issuedOn'] as const;

const afterField = (field: string): string => `printed.${field}`;
const beforeField = (field: string): string => `replaced.${field}`;

/** The field of the filing that such a field of a matter is about; null for any other. */
export function readPrintedField(
  field: string,
): { readonly is: 'before' | 'after'; readonly of: PrintedChange['field'] } | null {
  for (const of of PRINTED_FIELDS) {
    if (field === afterField(of)) return { is: 'after', of };
    if (field === beforeField(of)) return { is: 'before', of };
  }
  return null;
}

/** As it is kept with the matter. `stored` is the filing before. */
export function keepPrinted(
  printed: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [field, after] of Object.entries(printed)) {
    const before = stored[field];
    kept[afterField(field)] = after;
    if (typeof before === 'string' && before !== '') kept[beforeField(field)] = before;
  }
  return kept;
}

export function readPrinted(fields: Readonly<Record<string, unknown>>): readonly PrintedChange[] {
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return PRINTED_FIELDS.flatMap((field) => {
    const after = text(afterField(field));
    return after === '' ? [] : [{ field, before: text(beforeField(field)), after }];
  });
}

/** Those of them that still stand: what somebody changed since stays as they left it. */
export function standingPrinted(
  printed: readonly PrintedChange[],
  stored: Readonly<Record<string, unknown>>,
): readonly PrintedChange[] {
  return printed.filter(({ field, after }) => stored[field] === after);
}

/** What puts back on the filing what stood there. */
export function printedBack(changes: readonly PrintedChange[]): {
  readonly set: Record<string, string>;
  readonly unset: readonly string[];
} {
  const [filled, emptied] = [
    changes.filter(({ before }) => before !== ''),
    changes.filter((each) => each.before === ''),
  ];
  return {
    set: Object.fromEntries(filled.map(({ field, before }) => [field, before])),
    unset: emptied.map(({ field }) => field),
  };
}

/** The fields of the matter that go with the step. */
export const PRINTED_OF_MATTER: readonly string[] = PRINTED_FIELDS.flatMap((field) => [
  afterField(field),
  beforeField(field),
]);
