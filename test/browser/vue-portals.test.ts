/** Replica portals on Element Plus, View Design (iView) and Ant Design Vue 1, filled from a profile from end to end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import {
  BEIJING,
  complaints,
  emptied,
  fillFrom,
  HANGZHOU,
  provePortal,
  secondRunChangesNothing,
} from './profile-fill.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

describe('the licences of telecommunication services (Element Plus, a wizard of two steps)', () => {
  const URL = 'https://ythzxfw.miit.gov.cn/';
  const FIRST = {
    entName: '杭州示例文化有限公司',
    creditCode: '91330106MA00EXAMPL',
    entType: 't2',
    industry: 'i237',
    office: 'o3',
    founded: '2018-05-09',
    term: ['2018-05-09', '2038-05-08'],
    capital: 1000,
    staff: 35,
    region: ['330000', '330100', '330106'],
    address: '示例路1号',
    scope: '技术开发；技术服务。',
    site: 'https://example.com',
    postcode: '310000',
  };
  const SECOND = {
    legalName: '张示例',
    legalIdType: '1',
    legalMobile: '13800000001',
    contactName: '李示例',
    contactMobile: '13800000002',
    contactMail: 'lianxi@example.com',
  };

  it('fills the first step in its own model, twice without a change, and undoes it', async () => {
    await provePortal(browser, { url: URL, profile: HANGZHOU, holds: FIRST, stuck: [] });
  }, 180_000);

  it('sees the second step once the person has gone there, and what its choices reveal', async () => {
    const sent = browser.portals.requests().length;
    const session = await browser.open(URL);
    const start = await session.model();
    await fillFrom(session, HANGZHOU);
    await session.page.click('#next');
    await expect.poll(async () => (await session.seen()).changed).toBeGreaterThan(0);
    const second = await fillFrom(session, HANGZHOU);
    // The number's box comes with the kind of document: it is on no plan before that.
    const revealed = await fillFrom(session, HANGZHOU);
    expect([...complaints(session, second), ...complaints(session, revealed)]).toEqual([]);
    expect(await session.model()).toEqual({ ...start, ...FIRST, ...SECOND });
    console.log(
      `ythzxfw.miit.gov.cn, step 2: ${second.entries.length + revealed.entries.length} filled, ${second.took + revealed.took} ms`,
    );
    await secondRunChangesNothing(session, HANGZHOU, revealed);
    expect(await session.page.evaluate(() => __submitted)).toBe(false);
    expect(browser.portals.requests().length).toBe(sent);
    await session.page.close();
  }, 120_000);

  it('ticks 长期 for a term without an end, and leaves the two days empty', async () => {
    const session = await browser.open(URL);
    await fillFrom(session, { ...HANGZHOU, facts: { ...HANGZHOU.facts, 'entity.termTo': 'longTerm' } });
    expect(await session.model()).toEqual({
      ...(await session.model()),
      ...FIRST,
      term: null,
      forever: true,
    });
    await session.undo();
    expect(emptied(await session.model())).toMatchObject({ forever: false });
    await session.page.close();
  }, 120_000);
});

describe('the register of auctioneers (View Design)', () => {
  it('fills its own model, twice without a change, and undoes it', async () => {
    await provePortal(browser, {
      url: 'https://auc.mofcom.gov.cn/',
      profile: HANGZHOU,
      holds: {
        entName: '杭州示例文化有限公司',
        creditCode: '91330106MA00EXAMPL',
        entType: 't2',
        office: 'o3',
        founded: '2018年05月09日',
        term: ['2018-05-09', '2038-05-08'],
        capital: 1000,
        staff: 35,
        region: ['330000', '330100', '330106'],
        address: '示例路1号',
        province: '330000',
        city: '330100',
        district: '330110',
        scope: '技术开发；技术服务。',
        email: 'office@example.com',
        fax: '0571-00000000',
        legalName: '张示例',
        legalIdType: '1',
        legalMobile: '13800000001',
      },
      stuck: ['province', 'city', 'district', 'legalIdType'],
    });
  }, 180_000);
});

describe('the licence for human resources services (Ant Design Vue 1, shadow roots and slots)', () => {
  it('fills its own model, twice without a change, and undoes it', async () => {
    await provePortal(browser, {
      url: 'https://rsj.beijing.gov.cn/',
      profile: BEIJING,
      holds: {
        entName: '北京示例人力资源有限公司',
        creditCode: '91110108MA00EXAMPL',
        entType: 't1',
        office: 'o1',
        founded: '2018-05-09',
        forever: true,
        capital: 10_000_000,
        staff: 35,
        region: ['110000', '110100', '110108'],
        address: '示例路1号',
        officeRegion: ['110000', '110100', '110105'],
        scope: '技术开发；技术服务。',
        site: 'https://example.com',
        legalName: '张示例',
        legalIdType: '1',
        legalMobile: '13800000001',
        postcode: '100000',
      },
      stuck: ['legalIdType'],
    });
  }, 180_000);
});
