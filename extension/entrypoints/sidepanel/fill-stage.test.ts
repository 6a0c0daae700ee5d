import { describe, expect, it } from 'vitest';
import { makeReading } from 'shared/forms/make-reading.fixture.ts';
import { standingForm } from './fill-stage.ts';

const reading = makeReading([
  { label: '企业名称', shown: '' },
  { label: '成立日期', shown: '2016-05-01' },
]);
const [name] = reading.fields;
const plan = { steps: [], refusals: [], otherCompany: null };
const filledFor = { id: 'c1', facts: { 'entity.name': '虚构公司' } };

describe('what the page shows', () => {
  it('is the reading while the page has not changed since', () => {
    const preview = { at: 'preview', reading, apart: [], origins: new Map() } as const;
    expect(standingForm({ ...preview, stale: false })).toBe(reading);
    expect(standingForm({ ...preview, stale: true })).toBeNull();
  });

  it('is the receipt after a fill, and the reading where nothing was filled', () => {
    const entries = [
      { fieldId: name?.id ?? '', outcome: 'filled', reason: null, shown: '示例公司', before: '' },
    ] as const;
    const after = standingForm({
      at: 'receipt',
      reading,
      plan,
      filledFor,
      entries,
      undone: false,
      stale: false,
    });
    expect(after?.fields.map(({ shown }) => shown)).toEqual(['示例公司', '2016-05-01']);
  });
});
