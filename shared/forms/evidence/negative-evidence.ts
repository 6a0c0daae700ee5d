/** What speaks against every fact of ours: another party in the label, the row or the heading; a word like 验证码. */
import type { FieldContext } from '../field-context.ts';
import type { Evidence } from '../recognition.ts';
import type { LabelReading } from '../read-label.ts';

export function negativeEvidence(label: LabelReading, context: FieldContext): Evidence[] {
  const evidence: Evidence[] = [];
  const against = (kind: Evidence['kind'], text: string | null): void => {
    if (text !== null) evidence.push({ kind, text, weight: -1 });
  };
  against('negative', label.negative);
  against('role', label.otherParty);
  against('neighbour', context.handledBy);
  against('row', context.row.stranger);
  against('section', context.section.stranger);
  return evidence;
}
