/** The group's own button, before those of what is listed in it: theirs may take something away. */
export function focusFirstButton(group: HTMLElement | null | undefined): void {
  const button = group?.querySelector(':scope > button') ?? group?.querySelector('button');
  if (button instanceof HTMLElement) button.focus();
}
