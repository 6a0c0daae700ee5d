/** The last step: what the toolbar now says and why, and where to go from here. */
import { i18n } from '#i18n';
import { badgeOf } from 'shared/deadlines/badge.ts';
import { filingNames, filings, obligations, session, today } from '../../ui/live-data.ts';
import { portalAddress } from '../../ui/portal-address.ts';
import { ReasonChain } from '../../ui/reason-chain.tsx';
import { wordBadge } from '../../ui/word-badge.ts';
import { wordObligation } from '../../ui/word-obligation.ts';

export function StartCounting() {
  const badge = badgeOf(obligations.value);
  const { obligation } = badge;
  const server = session.value?.server;
  const [filing] = filings.value;
  // A person without a server has no practice form.
  const portal = server === undefined && filing !== undefined ? portalAddress(filing.typeId) : null;
  return (
    <>
      {obligation === null ? (
        <p>{i18n.t('start.nothing')}</p>
      ) : (
        <div class="row counted" style={{ '--phase-colour': `var(--phase-${badge.phase ?? 'scheduled'})` }}>
          <span class="toolbar-badge figures" aria-hidden="true">
            {wordBadge(badge)}
          </span>
          <p>{wordObligation(obligation, filingNames.value.get(obligation.filingId) ?? '', today.value)}</p>
        </div>
      )}
      {obligation !== null && <ReasonChain obligation={obligation} />}
      <p class="muted">{i18n.t('start.pin')}</p>
      <ul class="plain-list next">
        {server !== undefined && (
          <li>
            <a href={`${server}/practice`} target="_blank" rel="noreferrer">
              {i18n.t('start.practice')}
            </a>
            <p class="small muted">{i18n.t('start.practiceHint')}</p>
          </li>
        )}
        {portal !== null && (
          <li>
            <a href={portal} target="_blank" rel="noreferrer">
              {i18n.t('start.portal')}
            </a>
            <p class="small muted">{i18n.t('start.portalHint')}</p>
          </li>
        )}
        <li>
          <a href="#filings">{i18n.t('start.more')}</a>
        </li>
        <li>
          <a href="#entities">{i18n.t('start.facts')}</a>
        </li>
        <li>
          <a href="#team">{i18n.t(session.value === null ? 'start.team' : 'start.invite')}</a>
        </li>
      </ul>
    </>
  );
}
