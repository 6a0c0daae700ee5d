/** After an update of catalogue or calendar: which dates moved, by how many days, and why. Stays until it was seen. */
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { Impact } from 'shared/deadlines/impact.ts';
import { dismissImpacts, type ImpactNotice } from '../store/impacts.ts';
import { pick } from './language.ts';
import { ownedName } from './record-name.ts';
import { wordDate } from './word-date.ts';

export function ImpactList({ notices }: { readonly notices: readonly ImpactNotice[] }) {
  if (notices.length === 0) return null;
  const moved = notices.reduce((sum, { impacts }) => sum + impacts.length, 0);
  return (
    <section class="notice warning stack tight" aria-labelledby="impact-title">
      <div class="spread">
        <h2 id="impact-title">{i18n.t('impact.title', moved)}</h2>
        <button type="button" onClick={() => void dismissImpacts()}>
          {i18n.t('impact.seen')}
        </button>
      </div>
      {notices.map(({ on, catalogueVersion, impacts }) => (
        <div key={`${on}${catalogueVersion}`}>
          <p class="small muted">
            {i18n.t('impact.since', { date: wordDate(on), version: catalogueVersion })}
          </p>
          <ul class="impacts">
            {impacts.map((each) => (
              <li
                key={`${each.filingId}/${each.ruleId}/${each.before?.dueOn ?? ''}/${each.after?.dueOn ?? ''}`}
              >
                <strong>
                  {ownedName({ record: each.filingId, kind: 'filing', fields: { typeId: each.typeId } })}
                </strong>
                {` · ${titleOf(each)} · `}
                <span class="figures">{wordMove(each)}</span>
                <br />
                <span class="small muted">{wordWhy(each)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function titleOf({ typeId, ruleId }: Impact): string {
  const rule = findFilingType(typeId)?.rules.find(({ id }) => id === ruleId);
  return rule ? pick(rule.title) : i18n.t('impact.goneRule');
}

function wordMove({ before, after, movedDays }: Impact): string {
  const [from, to] = [before?.fileBy ?? null, after?.fileBy ?? null];
  if (from === null && to === null) return i18n.t('impact.notCounted');
  if (from === null) return i18n.t('impact.newDate', { to: wordDate(to ?? '') });
  if (to === null) return i18n.t('impact.noDate', { from: wordDate(from) });
  const dates = { from: wordDate(from), to: wordDate(to) };
  if (movedDays === 0 || movedDays === null) return i18n.t('impact.sameDate', { to: dates.to });
  return movedDays < 0
    ? i18n.t('impact.earlier', -movedDays, dates)
    : i18n.t('impact.later', movedDays, dates);
}

function wordWhy({ why }: Impact): string {
  switch (why.kind) {
    case 'ruleChanged':
      return why.confidenceBefore === why.confidenceAfter
        ? i18n.t('impact.why.ruleChanged')
        : i18n.t('impact.why.confidenceChanged', {
            before: i18n.t(`confidence.${why.confidenceBefore}`),
            after: i18n.t(`confidence.${why.confidenceAfter}`),
          });
    case 'ruleAdded':
    case 'ruleRemoved':
      return i18n.t(`impact.why.${why.kind}`);
    case 'calendarPublished':
      return i18n.t('impact.why.calendarPublished', { year: String(why.lastPublishedYear) });
  }
}
