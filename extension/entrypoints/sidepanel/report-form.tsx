/** Structure without values, for whoever mends the recogniser. Nothing is sent: it is copied for the person to send. */
import { useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Engine } from './engine-client.ts';

interface Props {
  readonly engine: RefObject<Engine | null>;
  readonly onFail: (error: unknown) => void;
}

export function ReportForm({ engine, onFail }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (!engine.current) return;
    try {
      await navigator.clipboard.writeText(await engine.current.report());
      setCopied(true);
    } catch (error) {
      onFail(error);
    }
  };
  return (
    <p class="small">
      <button type="button" class="plain small" onClick={() => void copy()}>
        {i18n.t(copied ? 'fill.reportCopied' : 'fill.report')}
      </button>
    </p>
  );
}
