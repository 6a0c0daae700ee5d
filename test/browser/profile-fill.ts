/**
 * A whole portal filled from a profile: the page is read, recognised, planned and filled by the real parts, with everything
 * ticked that the plan is sure of (also what wants a second tick). All names and numbers are fictitious.
 */
import { expect } from 'vitest';
import type { EngineStep } from '../../extension/engine-port.ts';
import type { FactKey } from 'shared/entity/fact-keys.ts';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import { planFill } from 'shared/forms/plan-fill.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { recognise } from 'shared/forms/recognise.ts';
import type { FillBrowser, FillSession } from './fill-session.ts';

export interface Profile {
  readonly companyName: string;
  readonly uscc: string;
  readonly facts: Partial<Record<FactKey, string>>;
}

export const HANGZHOU: Profile = {
  companyName: '杭州示例文化有限公司',
  uscc: '91330106MA00EXAMPL',
  facts: {
    'entity.type': '股份有限公司',
    'entity.industry': '互联网和相关服务',
    'entity.regCapital': '1000',
    'entity.establishedOn': '2018-05-09',
    'entity.termFrom': '2018-05-09',
    'entity.termTo': '2038-05-08',
    'entity.regAuthority': '杭州市市场监督管理局',
    'entity.scope': '技术开发；技术服务。',
    'entity.employees': '35',
    'entity.email': 'office@example.com',
    'entity.fax': '0571-00000000',
    'entity.website': 'https://example.com',
    'entity.postcode': '310000',
    'address.registered.full': '浙江省杭州市西湖区示例路1号',
    'address.office.full': '浙江省杭州市余杭区示例街2号',
    'legalRep.name': '张示例',
    'legalRep.idType': '居民身份证',
    'legalRep.mobile': '13800000001',
    'contact.name': '李示例',
    'contact.mobile': '13800000002',
    'contact.email': 'lianxi@example.com',
  },
};

/** A municipality, and a term without an end. */
export const BEIJING: Profile = {
  companyName: '北京示例人力资源有限公司',
  uscc: '91110108MA00EXAMPL',
  facts: {
    ...HANGZHOU.facts,
    'entity.type': '有限责任公司',
    'entity.termTo': 'longTerm',
    'entity.regAuthority': '北京市市场监督管理局',
    'entity.postcode': '100000',
    'address.registered.full': '北京市海淀区示例路1号',
    'address.office.full': '北京市朝阳区示例街2号',
  },
};

export interface ProfileFill {
  readonly plan: FillPlan;
  readonly steps: readonly EngineStep[];
  readonly entries: readonly ReceiptEntry[];
  /** Of the run alone, in ms. */
  readonly took: number;
}

export function planFor({ reading }: FillSession, { companyName, uscc, facts }: Profile): FillPlan {
  return planFill({ reading, recognition: recognise(reading), facts, companyName, uscc });
}

/** Reads, plans and fills what stands on the page now. */
export async function fillFrom(session: FillSession, profile: Profile): Promise<ProfileFill> {
  const { origin, path } = await session.read();
  const plan = planFor(session, profile);
  const steps = plan.steps
    .filter(({ ticked, unticked }) => ticked || unticked === 'sensitive')
    .map(({ fieldId, value, before }) => ({ fieldId, value, expected: before, overwrite: false }));
  const began = performance.now();
  const answer = await session.ask({ type: 'run', origin, path, steps });
  if (answer.type !== 'receipt') throw new Error(`Asked for a receipt, got ${JSON.stringify(answer)}`);
  return { plan, steps, entries: answer.entries, took: Math.round(performance.now() - began) };
}

/** What came out otherwise than filled, as a line each: the field, why, what it shows. */
export function complaints(session: FillSession, { entries }: ProfileFill): readonly string[] {
  const labels = new Map(session.reading.fields.map(({ id, label }) => [id, label]));
  return entries
    .filter(({ outcome }) => outcome !== 'filled')
    .map(
      ({ fieldId, outcome, reason, shown }) => `${labels.get(fieldId)}: ${outcome} ${reason} 「${shown}」`,
    );
}

/** A second plan has nothing left to do, and the first one carried out again finds everything in place. */
export async function secondRunChangesNothing(session: FillSession, profile: Profile, first: ProfileFill) {
  const model = await session.model();
  const { origin, path } = session.reading;
  const again = await session.ask({ type: 'run', origin, path, steps: first.steps });
  if (again.type !== 'receipt') throw new Error(JSON.stringify(again));
  expect(again.entries.filter(({ outcome }) => outcome !== 'already')).toEqual([]);
  await session.read();
  const left = planFor(session, profile).steps.filter(
    ({ ticked, unticked }) => ticked || unticked === 'sensitive',
  );
  expect(left.map(({ label, before, after }) => `${label}: 「${before}」 is not 「${after}」`)).toEqual([]);
  expect(await session.model()).toEqual(model);
}

export interface PortalProof {
  readonly url: string;
  readonly profile: Profile;
  /** The part of the page's own model that the profile fills; all else must stay as it was. */
  readonly holds: Readonly<Record<string, unknown>>;
  /** What nobody can empty again (a ticked radio, a list without a cross). */
  readonly stuck: readonly string[];
}

/** One page, filled twice and undone: the model right, everything else untouched, nothing submitted. */
export async function provePortal(browser: FillBrowser, { url, profile, holds, stuck }: PortalProof) {
  const sent = browser.portals.requests().length;
  const session = await browser.open(url);
  const start = await session.model();
  const first = await fillFrom(session, profile);
  const filled = await session.model();
  const right = Object.keys(holds).filter(
    (key) => JSON.stringify(filled[key]) === JSON.stringify(holds[key]),
  );
  console.log(
    `${new URL(url).host}: ${right.length} of ${Object.keys(holds).length} right in the model, ${first.took} ms, ${session.reading.fields.length} fields`,
  );
  expect(complaints(session, first)).toEqual([]);
  expect(filled).toEqual({ ...start, ...holds });
  await secondRunChangesNothing(session, profile, first);
  expect(await session.page.evaluate(() => __submitted)).toBe(false);
  await session.page.close();

  const other = await browser.open(url);
  await fillFrom(other, profile);
  const undone = await other.undo();
  const refused = undone.filter(({ outcome }) => outcome !== 'undone');
  expect(refused.map(({ reason }) => reason)).toEqual(refused.map(() => 'unsupported'));
  const left = Object.fromEntries(stuck.map((key) => [key, holds[key]]));
  expect(emptied(await other.model())).toEqual(emptied({ ...start, ...left }));
  expect(browser.portals.requests().length).toBe(sent);
  await other.page.close();
}

/** Libraries differ in how they say nothing: '', null, [] , ['', ''] or no key at all. */
export function emptied(model: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(model).filter(
      ([, value]) =>
        value !== '' &&
        value !== null &&
        !(Array.isArray(value) && value.every((part) => part === '' || part === null)),
    ),
  );
}
