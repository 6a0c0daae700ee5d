/** `dt` before the `dd` that holds the control. A term over several that say their own names is the title of them. */
import { after, before, closest, nameOf } from '../dom.ts';
import { holdsControls } from './holds-controls.ts';
import { labelByPrecedingText } from './label-by-preceding-text.ts';
import { labelByStructure } from './label-by-structure.ts';
import type { LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

export const labelByDefinition: LabelResolver = (control, grids) => {
  const line = closest(control.root, 'dd');
  if (line === null) return null;
  const isOneOfMany = [before(line), after(line)].some(
    (other) => other !== null && nameOf(other) === 'dd' && holdsControls(other),
  );
  const own = isOneOfMany ? (labelByStructure(control, grids) ?? labelByPrecedingText(control, grids)) : null;
  if (own !== null) return own;
  let term = before(line);
  while (term !== null && nameOf(term) !== 'dt') term = before(term);
  return term === null ? null : labelOfElement(term, 'dt');
};
