/** What this filing rests on, where that is in danger. */
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { prerequisiteWarnings } from 'shared/deadlines/prerequisite-warnings.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { pick } from './language.ts';
import { filingNames, team } from './live-data.ts';
import { wordFiling } from './word-obligation.ts';

interface Props {
  readonly filing: Filing;
  readonly type: FilingType;
}

export function PrerequisiteNotices({ filing, type }: Props) {
  const { filings, obligations } = team.value;
  const warnings = prerequisiteWarnings({ filing, type, filings, obligations });
  return warnings.map(({ prerequisite, filingId, obligation }) => {
    const { phase } = obligation;
    const words = {
      filing: wordFiling(prerequisite.type, filingNames.value.get(filingId) ?? ''),
      title: pick(obligation.rule.title),
    };
    const kind = phase === 'lapsed' || phase === 'missed' ? phase : 'urgent';
    return (
      <p key={`${prerequisite.type}/${filingId}`} class="notice warning small">
        {i18n.t(`prerequisite.${kind}`, words)} {pick(prerequisite.why)}
      </p>
    );
  });
}
