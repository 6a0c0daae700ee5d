/** Every matter there ever was on a filing, the latest first: for which rule, its steps, and the documents it had together. */
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { Matter } from 'shared/entity/matter.ts';
import { pick } from './language.ts';
import { matters } from './live-data.ts';
import { ruleOfMatter } from './rule-of-matter.ts';
import { wordDate } from './word-date.ts';
import { wordSteps } from './word-matter.ts';

export function MatterList({ filing, type }: { readonly filing: Filing; readonly type: FilingType }) {
  const own = matters.value
    .filter(({ filingId }) => filingId === filing.id)
    .toSorted((a, b) => ((a.anchorOn ?? '') < (b.anchorOn ?? '') ? 1 : -1));
  if (own.length === 0) return null;
  return (
    <details class="fold small">
      <summary>{i18n.t('matter.list', own.length)}</summary>
      <ul class="plain-list">
        {own.map((matter) => (
          <li key={matter.id}>
            <p>{titleOf(matter, type)}</p>
            <ul class="muted">
              {wordSteps(matter).map((text) => (
                <li key={text}>{text}</li>
              ))}
              {matter.materials.size > 0 && <li>{i18n.t('matter.materials', matter.materials.size)}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

function titleOf(matter: Matter, type: FilingType): string {
  const { anchorOn } = matter;
  const rule = ruleOfMatter(matter, type);
  const title = rule ? pick(rule.title) : i18n.t('impact.goneRule');
  return anchorOn === null ? title : i18n.t('matter.about', { title, date: wordDate(anchorOn) });
}
