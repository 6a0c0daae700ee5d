/** The windows of a tab that may be looked into from one of them: a form in frames is one form to the person. */

/** This window first, then every other of its origin; each once. */
export function windowsAround(view: Window): readonly Window[] {
  const found = [view];
  const visit = (at: Window): void => {
    if (at !== view && isOpen(at)) found.push(at);
    for (let index = 0; index < at.length; index += 1) {
      const inner = at[index];
      if (inner !== undefined) visit(inner);
    }
  };
  if (view.top !== null) visit(view.top);
  return found;
}

export function isOpen(other: Window): boolean {
  try {
    return other.document !== null;
  } catch {
    return false;
  }
}
