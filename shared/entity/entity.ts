/** A company: its facts by key, as they stand in the record; this device's sensitive ones included where it reads them. */
export interface Entity {
  readonly id: string;
  readonly facts: Readonly<Record<string, string>>;
}

export function readEntity(id: string, fields: Readonly<Record<string, unknown>>): Entity {
  const facts = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { id, facts: Object.fromEntries(facts) };
}
