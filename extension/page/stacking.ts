/** Which of two elements is painted over the other, as far as styles tell: levels, lifted elements, the order of the page. */
import { is, isBefore, parentOf } from './dom.ts';
import { drawnAround } from './drawn-place.ts';

/** An element, or one of the two boxes that a style draws in it. */
export interface Part {
  readonly element: Element;
  readonly pseudo: '' | '::before' | '::after';
}

/** Below all that is lifted out of the flow. */
const IN_FLOW = -0.5;
const PERSISTENT = /transform|opacity|filter|perspective|mask|clip-path|isolation/;

function styleOf({ element, pseudo }: Part): CSSStyleDeclaration {
  return pseudo === '' ? getComputedStyle(element) : getComputedStyle(element, pseudo);
}

/** @param root no part of what holds it, and holding no part of it. */
export function isAbove(part: Part, root: Element): boolean {
  const around = pathOf(root);
  const over = pathOf(part.element);
  const common = over.find((element) => around.includes(element));
  const own = around.slice(0, common === undefined ? undefined : around.indexOf(common)).toReversed();
  const theirs = over.slice(0, common === undefined ? undefined : over.indexOf(common)).toReversed();
  const field = levelOf(own.map((element) => lift(getComputedStyle(element), element)));
  const lifts = theirs.map((element) => lift(getComputedStyle(element), element));
  const veil = levelOf(
    part.pseudo === '' ? lifts : [...lifts, lift(styleOf(part), null, isSpread(part.element))],
  );
  if (veil !== field) return veil > field;
  if (veil === IN_FLOW) return false;
  const [one, other] = [own[0], theirs[0]];
  if (other === undefined) return part.pseudo === '::after';
  return one !== undefined && isBefore(one, other);
}

/** From the element outwards. */
function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = drawnAround(at)) path.push(at);
  return path;
}

interface Lift {
  readonly level: number;
  /** Whether it is painted above what flows. */
  readonly isLifted: boolean;
  /** Whether all in it goes up and down with it. */
  readonly isClosed: boolean;
}

function lift(style: CSSStyleDeclaration, element: Element | null, spread?: boolean): Lift {
  const isPositioned = style.position !== 'static';
  const parent = element === null ? null : parentOf(element);
  const isOwn =
    style.zIndex !== 'auto' && (isPositioned || (spread ?? (parent !== null && isSpread(parent))));
  const isTop = element !== null && is(element, ':is(:modal, :popover-open)');
  const isClosed = isOwn || isTop || closes(style);
  return {
    level: isTop ? Number.POSITIVE_INFINITY : isOwn ? Number(style.zIndex) : 0,
    isLifted: isPositioned || isClosed,
    isClosed,
  };
}

function closes(style: CSSStyleDeclaration): boolean {
  const { position, opacity, transform, translate, scale, rotate, perspective, filter } = style;
  const { backdropFilter, clipPath, mixBlendMode, isolation, willChange, contain } = style;
  const isSet = (value: string | undefined) => value !== undefined && value !== '' && value !== 'none';
  return (
    position === 'fixed' ||
    position === 'sticky' ||
    Number(opacity) < 1 ||
    [transform, translate, scale, rotate, perspective, filter, backdropFilter, clipPath].some(isSet) ||
    mixBlendMode !== 'normal' ||
    isolation === 'isolate' ||
    PERSISTENT.test(willChange) ||
    /paint|layout|strict|content/.test(contain)
  );
}

function levelOf(lifts: readonly Lift[]): number {
  const closed = lifts.find(({ isClosed }) => isClosed);
  if (closed !== undefined) return closed.level;
  return lifts.some(({ isLifted }) => isLifted) ? 0 : IN_FLOW;
}

/** Whether what stands in it may have a level without being positioned. */
function isSpread(element: Element): boolean {
  return /flex|grid/.test(getComputedStyle(element).display);
}
