/** What the page shows beside the facts: a difference in words and amber, never only in colour. Nothing is changed by it. */
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import { maskFact } from 'shared/entity/mask-fact.ts';
import type { Entity } from 'shared/entity/entity.ts';
import type { PageFact } from 'shared/forms/compare-page.ts';
import type { Corrections } from 'shared/forms/correction.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { useMemo } from 'preact/hooks';
import { factName } from '../../ui/word-fact.ts';
import { planningAtHand } from './planning.ts';

interface Props {
  readonly reading: FormReading;
  readonly entity: Entity;
  readonly corrections: Corrections;
}

export function PageComparison({ reading, entity, corrections }: Props) {
  const compared = useMemo(
    () => planningAtHand().compareWithPage(reading, entity, corrections),
    [reading, entity, corrections],
  );
  if (compared.length === 0) return null;
  const different = compared.filter(({ agrees }) => !agrees);
  return (
    <section class="comparison stack tight" aria-labelledby="comparison-title">
      <h2 id="comparison-title">{i18n.t('compare.title')}</h2>
      {different.length === 0 ? (
        <p class="notice good small">{i18n.t('compare.same', compared.length)}</p>
      ) : (
        <>
          <p class="small">{i18n.t('compare.different', different.length)}</p>
          <ul>
            {different.map((fact) => (
              <Difference key={fact.fieldId} fact={fact} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Difference({ fact }: { readonly fact: PageFact }) {
  const { label, shown, held, key, sensitive } = fact;
  const kind = findFact(key)?.kind ?? 'text';
  const cover = (text: string): string => (sensitive ? maskFact(kind, text) : text);
  return (
    <li class="difference">
      <bdi class="page-label">{label === '' ? factName(key) : label}</bdi>
      <dl class="small">
        <dt class="muted">{i18n.t('compare.page')}</dt>
        <dd>
          <bdi>{cover(shown)}</bdi>
        </dd>
        <dt class="muted">{i18n.t('compare.fact')}</dt>
        <dd>{held === null ? i18n.t('compare.noFact') : <bdi>{cover(held)}</bdi>}</dd>
      </dl>
      <p class="small warning-text doubt">
        {i18n.t(held === null ? 'compare.wordMissing' : 'compare.wordDifferent')}
      </p>
    </li>
  );
}
