/** Which of several clocks is a filing's own: a branch beside its company, a system that is new or was running. */
import { describe, expect, test } from 'vitest';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { owed } from './owed.fixture.ts';
import { teamObligations } from './team-obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const NOTHING = { entityEvents: [], ruleOverrides: [], today: '2026-11-24', calendar };

describe('a branch', () => {
  const branch = { 'business-licence': { issuedOn: '2020-01-01', 'attribute.form': 'branch' } };
  const changes = (...events: Record<string, string>[]) =>
    owed('2026-11-24', { filings: branch, events }).filter((line) => line.includes(' change'));
  const decided = { event: 'factDecided', on: '2026-11-02', fact: 'principal.name' };
  const changed = { event: 'factChanged', on: '2026-11-10', fact: 'principal.name' };

  test('registers what it has of its own, whether that was decided or came about', () => {
    expect(changes(changed)).toEqual([
      'business-licence change-registered-branch-by-event: 2026-12-10, open',
    ]);
    expect(changes(decided, changed)).toEqual([
      'business-licence change-registered-branch: 2026-12-02, open',
    ]);
  });

  test('registers nothing that another branch registered of its own', () => {
    const filing = (id: string, happened: Record<string, string> = {}) =>
      readFiling(id, {
        entityId: 'e',
        typeId: 'business-licence',
        'attribute.form': 'branch',
        ...happened,
      });
    const one = filing('one', { 'event.factDecided.principal.name': '2026-11-02' });
    const registered = readMatter('m', {
      filingId: 'one',
      ruleId: 'change-registered-branch',
      anchorOn: '2026-11-02',
      grantedOn: '2026-11-10',
    });
    const { filings } = teamObligations({
      ...NOTHING,
      filings: [one, filing('other')],
      matters: [registered],
    });
    expect(filings.flatMap(({ events }) => events.filter(({ kind }) => kind === 'factChanged'))).toEqual([]);
  });
});

test('a system whose level was set before it went into operation is filed from there', () => {
  const system = {
    'attribute.level': '2',
    'event.levelDetermined': '2026-08-01',
    'event.serviceStarted': '2026-11-02',
  };
  const { obligations } = teamObligations({
    ...NOTHING,
    filings: [readFiling('mlps', { entityId: 'e', typeId: 'mlps', ...system })],
    matters: [],
  });
  const first = obligations.filter(({ rule }) => rule.about === 'first');
  expect(first.map(({ rule, phase, yieldsTo }) => [rule.id, phase, yieldsTo])).toEqual([
    ['first-running', 'missed', 'first-new'],
    ['first-new', 'open', null],
  ]);
});

test('what is begun under one of two rules about its beginning is begun, whichever day the other counts from', () => {
  const phases = (typeId: string, fields: Record<string, string>, matter: Record<string, string>) =>
    owed('2026-11-24', { filings: { [typeId]: fields }, matters: [{ filingId: typeId, ...matter }] }).filter(
      (line) => line.includes(' first'),
    );
  const system = {
    'attribute.level': '2',
    'event.levelDetermined': '2026-11-02',
    'event.serviceStarted': '2020-01-01',
  };
  const filed = { ruleId: 'first-running', anchorOn: '2026-11-02', submittedOn: '2026-11-12' };
  expect(phases('mlps', system, { ...filed, grantedOn: '2026-11-20' })).toEqual([
    'mlps first-new: 2020-01-31, done',
    'mlps first-running: 2026-12-02, done',
  ]);
  const site = { 'event.networkConnected': '2026-10-12', 'event.serviceStarted': '2026-11-02' };
  const connected = { ruleId: 'first', anchorOn: '2026-10-12', grantedOn: '2026-10-20' };
  expect(phases('police-filing', site, connected)).toEqual([
    'police-filing first-site-opened: 2026-12-02, done',
    'police-filing first: 2026-11-11, done',
  ]);
});
