/**
 * As a `ref`: what appears takes the focus. One function for all, for a new one at each drawing would take the focus again
 * from whoever types elsewhere meanwhile.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
