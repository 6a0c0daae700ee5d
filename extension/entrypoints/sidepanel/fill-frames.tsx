/**
 * Frames of other origins: off until the person asks for one by its origin; sandboxed ones are never offered, and none where
 * the browser cannot tell whether the person sees what is in them.
 */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sitePattern } from './page-address.ts';

interface Props {
  /** Origins that were not read; `null` is a sandbox. */
  readonly apart: readonly string[];
  readonly onAllow: (origin: string) => void;
}

/** Firefox has it not (page/seen-through-frames.ts). */
const TELLS_SIGHT = 'isVisible' in IntersectionObserverEntry.prototype;

export function FillFrames({ apart, onAllow }: Props) {
  const foreign = apart.filter((origin) => origin !== 'null');
  // The browser asks only where it has not been told yet, and only on a click.
  const allow = async (origin: string): Promise<void> => {
    if (await browser.permissions.request({ origins: [sitePattern(origin)] })) onAllow(origin);
  };
  return (
    <>
      {foreign.length > 0 && !TELLS_SIGHT && <p class="notice small">{i18n.t('fill.apartUnseen')}</p>}
      {foreign.length > 0 && TELLS_SIGHT && (
        <div class="notice stack">
          <p class="small">{i18n.t('fill.apart')}</p>
          {foreign.map((origin) => (
            <div class="row" key={origin}>
              <bdi class="small">{origin}</bdi>
              <button type="button" onClick={() => void allow(origin)}>
                {i18n.t('fill.allowFrame', { origin })}
              </button>
            </div>
          ))}
        </div>
      )}
      {apart.includes('null') && <p class="notice small">{i18n.t('fill.sandbox')}</p>}
    </>
  );
}
