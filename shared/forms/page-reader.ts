/**
 * What was read so far. The forms of a page repeat each other's labels and headings, and a page is read anew whenever
 * it changes: what a text says does not change with it.
 */
import type { KnownHeadings } from './field-context.ts';
import { makeLabelReader, type Aliases, type LabelReader } from './read-label.ts';
import { wholeVocabulary, type Vocabulary } from './vocabulary.ts';

export interface PageReader {
  readonly reader: LabelReader;
  readonly headings: KnownHeadings;
}

/** One for each set of words that a title, or what a form calls its company, makes ours. */
const MOST_READERS = 16;

const kept = new Map<string, PageReader>();

/** Readers that know the words of one vocabulary; those of the whole one outlive the page. */
export function readersOf(vocabulary: Vocabulary): (aliases: Aliases) => PageReader {
  const known = vocabulary === wholeVocabulary() ? kept : new Map<string, PageReader>();
  return (aliases) => {
    const called = [...aliases].join(' ');
    const found = known.get(called);
    if (found !== undefined) return found;
    const made = { reader: makeLabelReader(vocabulary, aliases), headings: new Map() };
    // The one without such words reads most forms and is never given up; a page may make up nouns without end.
    const oldest = [...known.keys()].find((key) => key !== '');
    if (known.size >= MOST_READERS && oldest !== undefined) known.delete(oldest);
    known.set(called, made);
    return made;
  };
}
