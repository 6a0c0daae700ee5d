/** A company that is entered by its name alone, and whether entering one went wrong. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HeldNotice } from '../../ui/held-notice.tsx';

export type CompanyFacts = Readonly<Record<string, string>>;

/** `add` answers whether the company was stored; `failed` is true after one that was not, until the next attempt. */
export function useAddCompany(store: (facts: CompanyFacts) => Promise<void>) {
  const [failed, setFailed] = useState(false);
  /** Pressed twice it is one company, not two of the same name. */
  const isStoring = useRef(false);
  const add = async (facts: CompanyFacts): Promise<boolean> => {
    if (isStoring.current) return false;
    isStoring.current = true;
    setFailed(false);
    try {
      await store(facts);
      return true;
    } catch {
      setFailed(true);
      return false;
    } finally {
      isStoring.current = false;
    }
  };
  return { add, failed };
}

interface Props {
  readonly label: string;
  readonly onAdd: (facts: CompanyFacts) => Promise<boolean>;
  /** More buttons behind the one that enters it. */
  readonly children?: ComponentChildren;
}

export function CompanyByName({ label, onAdd, children }: Props) {
  const [name, setName] = useState('');
  const id = useId();
  return (
    <>
      <form
        class="row by-hand"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void onAdd({ 'entity.name': name.trim() });
        }}
      >
        <label for={id}>{label}</label>
        <input
          id={id}
          class="inline"
          value={name}
          autoComplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          {i18n.t('entity.create')}
        </button>
        {children}
      </form>
      <HeldNotice entered={{ 'entity.name': name }} />
    </>
  );
}
