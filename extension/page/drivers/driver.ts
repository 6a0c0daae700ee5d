/**
 * The contract of every driver: one kind of widget of one library. A driver finds its widget, says what it renders, sets
 * it the way a person would, and closes what it opened. It never guesses: what it cannot do it refuses with a reason.
 *
 * Nothing but `set`, `clear` and `close` may touch the page, and those only through the hands they are given.
 * A widget's state is what it renders (shown label, checked class), never only the input that was written.
 */
import type { FieldOption, Widget } from 'shared/forms/form-reading.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { Hands } from './hands.ts';

/** What a driver takes as its own when it recognises a widget. */
export interface Claim {
  readonly widget: Widget;
  /** Outermost element of the widget: it must be visible and uncovered, and clicks stay inside it. */
  readonly root: Element;
  /** The element that carries name, type and maxlength; null where a widget has none. */
  readonly input: HTMLElement | null;
  /** The inputs of a group of radios or checkboxes, in document order; empty for all else. */
  readonly members: readonly HTMLInputElement[];
  /** Whether everything inside `root` belongs to the widget, so that no other driver looks there. */
  readonly whole: boolean;
}

export interface Control extends Claim {
  readonly driver: Driver;
}

export interface WidgetState {
  readonly disabled: boolean;
  /** The page fills it itself. An input that is readonly because one picks instead of types is not. */
  readonly readonly: boolean;
}

/** `null` is success: the widget took it. Whether it kept it, `shows` says. */
export type SetResult = Promise<FailureReason | null>;

export interface Driver {
  /** The word in `FormField.driver`. */
  readonly library: string;
  /** Names the driver among its library's in tests and reports. */
  readonly name: string;
  /** Selectors of elements that may be the widget's outermost one. */
  readonly selectors: readonly string[];
  claim(element: Element): Claim | null;
  /**
   * The box that `set` types into, where a person types there too: it must be seen like the frame around it. Drivers that
   * leave it out pick; what they search in or mirror their choice in may be hidden on purpose.
   */
  typed?(control: Control): Element;
  state(control: Control): WidgetState;
  /** The options that can be known without opening the widget. */
  options(control: Control): readonly FieldOption[];
  /** What a person reads in the widget now; empty for a mere prompt (请选择). */
  shown(control: Control): string;
  /** What `set` would have to be told to bring back what stands there now; null when nothing does. */
  held(control: Control): FillValue | null;
  set(control: Control, value: FillValue, hands: Hands): SetResult;
  /** Whether what the widget renders is that value. */
  shows(control: Control, value: FillValue): boolean;
  /** Empties the widget where a person could; else `unsupported`. */
  clear(control: Control, hands: Hands): SetResult;
  /** Closes whatever `set` or `clear` opened, also after a failure. */
  close(control: Control, hands: Hands): Promise<void>;
}
