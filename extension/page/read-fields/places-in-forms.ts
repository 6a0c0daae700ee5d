/** The form and the section that each control stands in. The title of a form is no section of it. */
import type { FormGroup } from 'shared/forms/form-reading.ts';
import type { Control } from '../drivers/driver.ts';
import type { ControlGroup } from './form-groups.ts';
import { formTitle } from './form-title.ts';
import type { SectionTitles } from './section-title.ts';

export interface PlaceInForm {
  readonly form: number;
  /** Empty where nothing but the title stands over it. */
  readonly section: string;
}

export interface PlacesInForms {
  readonly forms: readonly FormGroup[];
  readonly placeOf: (control: Control) => PlaceInForm;
}

const NOWHERE: PlaceInForm = { form: 0, section: '' };

export function placesInForms(groups: readonly ControlGroup[], titles: SectionTitles): PlacesInForms {
  const places = new Map<Control, PlaceInForm>();
  const forms = groups.map(({ block, controls, buttons }, form): FormGroup => {
    const over = controls.map((control) => titles.over(control));
    const title = formTitle(block, controls, over, titles);
    for (const [index, control] of controls.entries()) {
      const heading = over[index] ?? null;
      const section = heading === null || heading.element === title?.element ? '' : heading.text;
      places.set(control, { form, section });
    }
    return { form, title: title?.text ?? '', buttons: [...buttons] };
  });
  return { forms, placeOf: (control) => places.get(control) ?? NOWHERE };
}
