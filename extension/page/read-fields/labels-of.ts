/**
 * The labels of an input. Asking an input for its `labels` walks its whole document, and 5,000 inputs would walk it 5,000
 * times: while a page is read, an index of all labels is kept instead, and dropped when the reading is done.
 */
import { attributeOf, closest, queryAll, treeOf } from '../dom.ts';

type Tree = Document | ShadowRoot;
type Index = Map<Tree, Map<string, HTMLLabelElement[]>>;

let index: Index | null = null;

/** Runs a reading with the index; the page must not change meanwhile. */
export function withLabelIndex<T>(read: () => T): T {
  index = new Map();
  try {
    return read();
  } finally {
    index = null;
  }
}

export function labelsOf(input: HTMLElement): readonly HTMLLabelElement[] {
  if (index === null) {
    const { labels } = input as { labels?: NodeListOf<HTMLLabelElement> | null };
    return [...(labels ?? [])];
  }
  const around = closest<HTMLLabelElement>(input, 'label');
  const id = attributeOf(input, 'id') ?? '';
  const named = id === '' ? [] : labelsFor(input, id, index);
  const wraps = around !== null && around.control === input && !named.includes(around);
  return wraps ? [...named, around] : named;
}

/**
 * An id that stands twice, as in a hidden dialog and on the page, belongs to the first element alone, and so do the labels:
 * the others are read by what stands around them.
 */
function labelsFor(input: HTMLElement, id: string, known: Index): readonly HTMLLabelElement[] {
  const tree = treeOf(input);
  const named = labelsIn(tree, known).get(id) ?? [];
  return named.length > 0 && tree.getElementById(id) !== input ? [] : named;
}

function labelsIn(tree: Tree, known: Index): ReadonlyMap<string, HTMLLabelElement[]> {
  const found = known.get(tree);
  if (found !== undefined) return found;
  const labels = new Map<string, HTMLLabelElement[]>();
  for (const label of queryAll<HTMLLabelElement>(tree, 'label[for]')) {
    const target = attributeOf(label, 'for') ?? '';
    labels.set(target, [...(labels.get(target) ?? []), label]);
  }
  known.set(tree, labels);
  return labels;
}
