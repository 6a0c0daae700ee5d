/**
 * A page and its frames as one form: frames of the page's own origin are read with it, those of other origins are named
 * and left alone. Ids of fields carry their frame; numbers of forms go on counting.
 */
import type { FormReading } from 'shared/forms/form-reading.ts';

export interface FrameReading {
  /** 0 is the page itself. */
  readonly frameId: number;
  readonly reading: FormReading;
}

export interface JoinedReading {
  readonly reading: FormReading;
  /** Origins of frames that were not read into the form, each once; `null` is a sandbox. */
  readonly apart: readonly string[];
}

/** @param frames the page first. */
export function joinFrames(
  frames: readonly FrameReading[],
  seenOrigins: readonly string[] = [],
): JoinedReading {
  const [top, ...rest] = frames;
  if (top === undefined) throw new Error('A page without its own reading cannot be joined.');
  const own = rest.filter(
    ({ reading }) => reading.origin === top.reading.origin && reading.origin !== 'null',
  );
  const foreign = rest.filter((frame) => !own.includes(frame)).map(({ reading }) => reading.origin);
  const apart = [...foreign, ...seenOrigins].filter((origin) => origin !== top.reading.origin);
  let firstForm = 0;
  const joined = [top, ...own].map(({ frameId, reading }) => {
    const offset = firstForm;
    firstForm += Math.max(
      0,
      ...reading.forms.map(({ form }) => form + 1),
      ...reading.fields.map(({ form }) => form + 1),
    );
    return {
      fields: reading.fields.map((field) => ({
        ...field,
        id: joinId(frameId, field.id),
        form: field.form + offset,
      })),
      forms: reading.forms.map((group) => ({ ...group, form: group.form + offset })),
      companyNames: reading.companyNames,
      creditCodes: reading.creditCodes,
    };
  });
  return {
    reading: {
      ...top.reading,
      fields: joined.flatMap(({ fields }) => fields),
      forms: joined.flatMap(({ forms }) => forms),
      companyNames: [...new Set(joined.flatMap(({ companyNames }) => companyNames))],
      creditCodes: [...new Set(joined.flatMap(({ creditCodes }) => creditCodes))],
    },
    apart: [...new Set(apart)],
  };
}

export function joinId(frameId: number, fieldId: string): string {
  return `${frameId}:${fieldId}`;
}

/** @returns null for an id that no joined reading gave. */
export function splitId(joined: string): { readonly frameId: number; readonly fieldId: string } | null {
  const match = /^(\d+):(.+)$/.exec(joined);
  return match?.[2] === undefined ? null : { frameId: Number(match[1]), fieldId: match[2] };
}
