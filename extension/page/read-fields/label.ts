/**
 * The label of a control as a person sees it, and where it was found. One resolver per file; the first that finds a text
 * wins, strongest association first. What a label says of the model (a dangling `for`) travels along as a name.
 */
import type { LabelSource } from 'shared/forms/form-reading.ts';
import { holds, hostOf, treeOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { labelBehind } from './label-behind.ts';
import { labelByAria, nameByAria } from './label-by-aria.ts';
import { labelByAssociation } from './label-by-association.ts';
import { labelByCaption } from './label-by-caption.ts';
import { labelByColumn } from './label-by-column.ts';
import { labelByDefinition } from './label-by-definition.ts';
import { labelByFormItem } from './label-by-form-item.ts';
import { labelByHeading } from './label-by-heading.ts';
import { labelByPrecedingText } from './label-by-preceding-text.ts';
import { labelByStructure } from './label-by-structure.ts';
import { labelByTable } from './label-by-table.ts';
import { controlsIn } from './holds-controls.ts';
import type { Grids } from './table-grid.ts';

export interface Label {
  readonly text: string;
  readonly source: LabelSource;
  /** Whether the label itself says that the field must be filled. */
  readonly required: boolean;
  /** A `label[for]` that points at no element carries the model's key (Element UI). */
  readonly danglingFor: string;
}

export type LabelResolver = (control: Control, grids: Grids) => Label | null;

const RESOLVERS: readonly LabelResolver[] = [
  labelByAssociation,
  labelByAria,
  labelByFormItem,
  labelByColumn,
  labelByTable,
  labelByDefinition,
  labelByStructure,
  labelBehind,
  labelByPrecedingText,
  labelByHeading,
  nameByAria,
  labelByCaption,
];

export const NO_LABEL: Label = { text: '', source: 'none', required: false, danglingFor: '' };

export function findLabel(control: Control, grids: Grids): Label {
  for (const resolve of RESOLVERS) {
    const label = resolve(control, grids);
    if (label !== null && label.text !== '') return label;
  }
  const component = componentOf(control);
  return component === null ? NO_LABEL : findLabel(component, grids);
}

/** A component that keeps one box in a shadow root is called by what stands beside the component. */
function componentOf(control: Control): Control | null {
  const { root, members } = control;
  const host = hostOf(root);
  if (!(host instanceof HTMLElement)) return null;
  const isAlone = controlsIn(treeOf(root)).every(
    (other) => holds(root, other) || members.some((own) => holds(own, other)),
  );
  return isAlone ? { ...control, root: host, input: null } : null;
}
