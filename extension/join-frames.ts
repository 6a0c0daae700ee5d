/**
 * A page and its frames as one form: frames of the page's own origin are read with it, those of other origins are named
 * and left alone until the person asks for them by origin. Ids of fields carry their frame; numbers of forms go on counting.
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
  /** Fields that stand in a frame of another origin, which the person asked for, with that origin. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Whether a frame is read and filled with its page. A sandbox (`null`) never is. */
export function joins(origin: string, page: string, asked: ReadonlySet<string>): boolean {
  return origin !== 'null' && (origin === page || asked.has(origin));
}

/**
 * @param frames the page first.
 * @param seenOrigins what the elements of frames name, read or not.
 * @param asked origins that the person asked for.
 */
export function joinFrames(
  frames: readonly FrameReading[],
  seenOrigins: readonly string[] = [],
  asked: ReadonlySet<string> = new Set(),
): JoinedReading {
  const [top, ...rest] = frames;
  if (top === undefined) throw new Error('A page without its own reading cannot be joined.');
  const page = top.reading.origin;
  const own = rest.filter(({ reading }) => joins(reading.origin, page, asked));
  const foreign = rest.filter((frame) => !own.includes(frame)).map(({ reading }) => reading.origin);
  const apart = [...foreign, ...seenOrigins].filter((origin) => !joins(origin, page, asked));
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
    origins: new Map(
      own
        .filter(({ reading }) => reading.origin !== page)
        .flatMap(({ frameId, reading }) =>
          reading.fields.map(({ id }) => [joinId(frameId, id), reading.origin] as const),
        ),
    ),
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
