import { describe, expect, it } from 'vitest';
import { makeReading } from 'shared/forms/make-reading.fixture.ts';
import { standingForm, withLater } from './fill-stage.ts';

const reading = makeReading([
  { label: '企业名称', shown: '' },
  { label: '成立日期', shown: '2016-05-01' },
]);
const [name] = reading.fields;
const plan = { steps: [], refusals: [], otherCompany: null };
const filledFor = { id: 'c1', facts: { 'entity.name': '虚构公司' } };
const filled = {
  fieldId: name?.id ?? '',
  outcome: 'filled',
  reason: null,
  shown: '示例公司',
  before: '',
} as const;
const receipt = {
  at: 'receipt',
  reading,
  plan,
  filledFor,
  entries: [filled],
  undone: false,
  stale: false,
} as const;

describe('what the page shows', () => {
  it('is the reading while the page has not changed since', () => {
    const preview = { at: 'preview', reading, apart: [], origins: new Map() } as const;
    expect(standingForm({ ...preview, stale: false })).toBe(reading);
    expect(standingForm({ ...preview, stale: true })).toBeNull();
  });

  it('is the receipt after a fill, and the reading where nothing was filled', () => {
    const after = standingForm(receipt);
    expect(after?.fields.map(({ shown }) => shown)).toEqual(['示例公司', '2016-05-01']);
  });

  it('is what the page made of a field since', () => {
    const later = { ...filled, outcome: 'changedByPage', shown: '示例（上海）有限公司' } as const;
    const stage = withLater(receipt, later);
    expect(stage).toMatchObject({ entries: [later] });
    expect(standingForm(stage)?.fields[0]?.shown).toBe('示例（上海）有限公司');
    const undone = { ...receipt, undone: true };
    expect(withLater(undone, later)).toBe(undone);
  });
});
