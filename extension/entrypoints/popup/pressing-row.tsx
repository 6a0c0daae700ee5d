/** One obligation: days, what to do by when and why, whose it is, and a click to its card and to where it is done. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { GlanceRow } from '../../store/glance.ts';
import { companyRequest } from '../../store/panel-request.ts';
import { DatedText } from '../../ui/dated-text.tsx';
import { openSidePanel } from '../../ui/open-side-panel.ts';
import { openCard } from '../../ui/open-workbench.ts';
import type { ActiveTab } from './use-active-tab.ts';
import { DueMarks } from '../../ui/due-marks.tsx';

interface Props {
  readonly row: GlanceRow;
  /** Its name where several companies stand in the list; two often hold the same licence. */
  readonly company: string | null;
  readonly tab: ActiveTab | null;
}

export function PressingRow({ row, company, tab }: Props) {
  const { daysLeft, due, filing } = row;
  return (
    <li class="obligation" style={{ '--phase-colour': `var(--phase-${row.phase})` }}>
      <div class="count" aria-hidden="true">
        {daysLeft ?? '–'}
        {daysLeft !== null && <small>{i18n.t('days.unit', Math.abs(daysLeft))}</small>}
      </div>
      <div class="what">
        <div class="spread">
          <button
            type="button"
            class="link name"
            title={i18n.t('popup.cardOf', { filing })}
            onClick={() => void openCard(row.filingId)}
          >
            {filing}
          </button>
          <PlaceButton row={row} tab={tab} />
        </div>
        <div class="duty">
          <span>{row.duty}</span>{' '}
          <span class={due === null ? '' : 'due'}>
            {due !== null && (
              <span class="figures">
                <DatedText text={due} />
              </span>
            )}
            {/* The mark of the phase says that nobody could verify it. */}
            {row.lack !== 'ask' && <DueMarks basis={row.basis} provisional={row.provisional} />}
          </span>
        </div>
        <div class="small left-of">
          {row.left !== '' && <span>{row.left}</span>}
          {row.owner !== '' && (
            <span class="muted one-line" title={row.owner}>
              {i18n.t('filing.owner', { owner: row.owner })}
            </span>
          )}
        </div>
        {company !== null && (
          <div class="small muted one-line" title={company}>
            {company === '' ? i18n.t('entity.unnamed') : company}
          </div>
        )}
        {row.undecided !== null && <div class="small warning-text">{row.undecided}</div>}
        {row.consequence !== null && <div class="small consequence">{row.consequence}</div>}
        <div class="small muted rule" title={row.rule}>
          {row.rule}
        </div>
      </div>
    </li>
  );
}

/** Where it is done: the panel when its portal is the page under the popup, else the portal; none is listed for some. */
function PlaceButton({ row: { entityId, filing, portal }, tab }: Pick<Props, 'row' | 'tab'>) {
  if (portal === null) return null;
  if (tab !== null && isAt(tab.url, portal)) {
    return (
      <button
        type="button"
        class="plain small"
        aria-label={i18n.t('popup.panelOf', { filing })}
        onClick={() => {
          void companyRequest.ask(tab.id, entityId);
          void openSidePanel(tab);
        }}
      >
        {i18n.t('popup.panel')}
      </button>
    );
  }
  return (
    <button
      type="button"
      class="plain small"
      aria-label={i18n.t('popup.portalOf', { filing })}
      title={portal}
      onClick={() => void browser.tabs.create({ url: portal }).then(() => window.close())}
    >
      {i18n.t('popup.portal')}
    </button>
  );
}

function isAt(address: string, portal: string): boolean {
  return URL.canParse(address) && new URL(address).host === new URL(portal).host;
}
