/**
 * The small forms of this page, by the scope of their drafts: which stand open, and which somebody can open. What was typed in
 * any other is shown where its record is, so that nothing typed is out of sight.
 */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export const openForms = signal<ReadonlySet<string>>(new Set());

export function useOpenForm(scope: string): void {
  useEffect(() => {
    openForms.value = new Set([...openForms.value, scope]);
    return () => {
      openForms.value = new Set([...openForms.value].filter((each) => each !== scope));
    };
  }, [scope]);
}

/** Those that are being stored: what was typed there is unsaved no longer, and not let go yet. */
export const savingForms = signal<ReadonlySet<string>>(new Set());

export async function whileSaving(scope: string, save: () => Promise<void>): Promise<void> {
  savingForms.value = new Set([...savingForms.value, scope]);
  try {
    await save();
  } finally {
    savingForms.value = new Set([...savingForms.value].filter((each) => each !== scope));
  }
}

const offered = new Map<string, () => void>();

/** `forms`: what opens each. */
export function useOfferedForms(forms: ReadonlyMap<string, () => void>): void {
  // With every drawing: what a step leads to changes with the records.
  useEffect(() => {
    for (const [scope, open] of forms) offered.set(scope, open);
    return () => {
      for (const [scope, open] of forms) if (offered.get(scope) === open) offered.delete(scope);
    };
  });
}

/** Undefined where its form is offered no longer: the duty has moved on. */
export const openerOf = (scope: string): (() => void) | undefined => offered.get(scope);
