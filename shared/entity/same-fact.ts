/** Whether two fact keys are about one thing, so that a change entered under one of them reaches who was told the other. */

/** The registered address and the office address are each told whole or in parts: a new street is a new address. */
const IN_PARTS = ['address.registered.', 'address.office.'] as const;

export function isSameFact(one: string, other: string): boolean {
  return one === other || IN_PARTS.some((prefix) => one.startsWith(prefix) && other.startsWith(prefix));
}
