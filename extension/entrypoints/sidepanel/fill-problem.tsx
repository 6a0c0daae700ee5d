/** The page could not be read: why, and what to do. Sites that are not listed are asked for one by one. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { EngineProblem } from '../../frame-engine.ts';
import { originOf, sitePattern } from './page-address.ts';
import type { WatchedTab } from './use-watched-tab.ts';

interface Props {
  readonly problem: EngineProblem;
  readonly tab: WatchedTab;
  readonly onRetry: () => void;
}

export function FillProblem({ problem, tab, onRetry }: Props) {
  const origin = originOf(tab.url);
  const grant = async (): Promise<void> => {
    if (origin !== null && (await browser.permissions.request({ origins: [sitePattern(origin)] }))) onRetry();
  };
  const mayAsk = problem === 'noAccess' && origin !== null && /^https?:/.test(origin);
  return (
    <div class="notice warning stack">
      <p>
        {i18n.t(problem === 'noAccess' && !mayAsk ? 'fill.problem.unknownPage' : `fill.problem.${problem}`)}
      </p>
      <div class="row">
        {mayAsk ? (
          <button type="button" class="primary" onClick={() => void grant()}>
            {i18n.t('fill.allow', { origin })}
          </button>
        ) : (
          <button type="button" onClick={onRetry}>
            {i18n.t('fill.readAgain')}
          </button>
        )}
      </div>
    </div>
  );
}
