import { expect, it } from 'vitest';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { addressOf, isNarrowed, readView, WHOLE_VIEW, type FilingView } from './filing-view.ts';
import { narrowFilings, totalOf } from './narrow-filings.ts';

const filings = [
  readFiling('a', { entityId: 'c1', typeId: 'online-culture', number: '京网文（2024）1号', owner: '周示例' }),
  readFiling('b', { entityId: 'c1', typeId: 'icp-licence', owner: '' }),
  readFiling('c', { entityId: 'c2', typeId: 'online-culture', owner: '林听潮' }),
];

const duty = (
  filingId: string,
  phase: Obligation['phase'],
  daysLeft: number | null,
  yieldsTo: string | null = null,
) =>
  ({ id: `${filingId}/${phase}`, filingId, phase, daysLeft, yieldsTo, reasons: [] }) as unknown as Obligation;

const obligations = [
  duty('c', 'missed', -3),
  duty('a', 'urgent', 7),
  duty('a', 'open', 8, 'renewal'),
  duty('c', 'submitted', 5),
  duty('a', 'done', 3),
];

const show = (view: Partial<FilingView>) => {
  const narrowed = narrowFilings({
    filings,
    obligations,
    view: { ...WHOLE_VIEW, ...view },
    textOf: ({ number, entityId }) => `${number}\n${entityId}`,
  });
  return {
    ...narrowed,
    total: totalOf(narrowed.lines),
    lines: narrowed.lines.map((line) => line.duty?.id ?? line.filing.id),
  };
};

it('shows everything, the most pressing first, and last what owes nothing', () => {
  const { filings: shown, lines } = show({});
  expect(shown.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(lines).toEqual(['c/missed', 'a/urgent', 'c/submitted', 'b']);
});

it('shows what is due in a span of days, and counts every span whichever is chosen', () => {
  const { filings: shown, lines, counts } = show({ due: 'week' });
  expect(lines).toEqual(['a/urgent']);
  expect(shown.map(({ id }) => id)).toEqual(['a']);
  expect(counts).toEqual({ late: 1, week: 1, month: 1, quarter: 1, underway: 1, lacking: 0 });
  expect(show({ due: 'late' }).lines).toEqual(['c/missed']);
  expect(show({ due: 'underway' }).lines).toEqual(['c/submitted']);
});

it('counts filings and their duties apart: what owes nothing is no duty', () => {
  expect(show({}).total).toEqual({ filings: 3, duties: 3 });
  expect(show({ due: 'week' }).total).toEqual({ filings: 1, duties: 1 });
  expect(show({ owner: '' }).total).toEqual({ filings: 1, duties: 0 });
  expect(show({ find: 'nowhere' }).total).toEqual({ filings: 0, duties: 0 });
});

it('shows one company, one person, or what nobody was entered for', () => {
  expect(show({ company: 'c1' }).lines).toEqual(['a/urgent', 'b']);
  expect(show({ owner: '林听潮' }).lines).toEqual(['c/missed', 'c/submitted']);
  expect(show({ owner: '' }).lines).toEqual(['b']);
});

it('finds by several words wherever each of them stands', () => {
  expect(show({ find: 'c1 京网文(2024)' }).lines).toEqual(['a/urgent']);
  expect(show({ find: 'c2 京网文' }).lines).toEqual([]);
});

it('stands in the address, and only what differs from the whole', () => {
  expect(addressOf(WHOLE_VIEW)).toBe('#filings');
  const view: FilingView = { ...WHOLE_VIEW, company: 'c1', owner: '', due: 'late', find: 'a&b', as: 'list' };
  const address = addressOf(view, 'f/1');
  expect(address).toMatch(/^#filings\/f%2F1\?/u);
  expect(readView(address.slice(address.indexOf('?') + 1))).toEqual(view);
  expect(readView('due=someday&by=colour')).toEqual(WHOLE_VIEW);
  expect(isNarrowed(WHOLE_VIEW)).toBe(false);
  expect(isNarrowed({ ...WHOLE_VIEW, owner: '' })).toBe(true);
});

it('no number of an identity card stands in an address', () => {
  // Fictitious; its check is right.
  const address = addressOf({ ...WHOLE_VIEW, find: '李示例 11010119900307889x' });
  expect(decodeURIComponent(address)).not.toContain('19900307889');
  expect(decodeURIComponent(address)).toContain('李示例');
});
