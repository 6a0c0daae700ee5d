import { describe, expect, it } from 'vitest';
import { readFiling } from 'shared/entity/filing.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { readFilingTable, type TableContext } from './read-filing-table.ts';
import { columnOf, HEADINGS, TABLE_COLUMNS } from './table-columns.ts';

/** Fictitious. */
const CLIENT = {
  id: 'c1',
  facts: { 'entity.name': '青禾（北京）有限公司', 'entity.uscc': '91350100M000100Y43' },
};
const SECOND = { id: 'c2', facts: { 'entity.name': '云梯有限公司' } };

const TODAY = '2026-11-28';

function read(rows: readonly string[], change: Partial<TableContext> = {}) {
  let made = 0;
  return readFilingTable(rows.join('\n'), {
    today: TODAY,
    entities: [CLIENT, SECOND],
    filings: [],
    newId: () => `new-${++made}`,
    ...change,
  });
}

const problems = (rows: readonly string[], change?: Partial<TableContext>) => {
  const table = read(rows, change);
  return table.ok || table.problem !== 'rows'
    ? table
    : table.rows.map(({ row, problem }) => [row, problem.code]);
};

describe('a list from a spreadsheet', () => {
  it('brings filings, and the companies that are not here', () => {
    expect(
      read([
        '主体\t类型\t名称\t编号\t有效期至\t发证日期\t负责人\t跟单',
        '青禾(北京)有限公司\t文网文\t直播\t京网文〔2024〕1号\t2027/3/1\t2024年3月1日 0:00\t周示例\tx',
        '',
        '新来的有限公司\t营业执照\t\t\t长期\t\t\t',
        '新来的有限公司\tICP备案\t官网\t\t\t\t\t',
      ]),
    ).toEqual({
      ok: true,
      rows: 3,
      repeated: 0,
      odd: [],
      unanswered: 1,
      unread: [{ heading: '跟单', at: 8 }],
      takenFor: new Map([
        ['文网文', findFilingType('online-culture')],
        ['ICP备案', findFilingType('icp-filing')],
      ]),
      calledOtherwise: new Map(),
      underAbove: [],
      records: [
        { record: 'new-1', kind: 'entity', fields: { 'entity.name': '新来的有限公司' } },
        {
          record: 'new-2',
          kind: 'filing',
          fields: {
            entityId: 'c1',
            typeId: 'online-culture',
            name: '直播',
            number: '京网文〔2024〕1号',
            expiry: '2027-03-01',
            issuedOn: '2024-03-01',
            owner: '周示例',
            enteredOn: TODAY,
          },
        },
        {
          record: 'new-3',
          kind: 'filing',
          fields: { entityId: 'new-1', typeId: 'business-licence', expiry: 'longTerm', enteredOn: TODAY },
        },
        {
          record: 'new-4',
          kind: 'filing',
          fields: { entityId: 'new-1', typeId: 'icp-filing', name: '官网', enteredOn: TODAY },
        },
      ],
    });
  });

  it('takes the last cycle of new rows for done where the person says so, and no cell says otherwise', () => {
    const rows = [
      '主体\t类型\t名称\t编号\t有效期至\t上期已办',
      '云梯有限公司\tICP许可证\t一\t虚构B2-1\t2029-03-01\t',
      '云梯有限公司\tICP许可证\t二\t虚构B2-2\t2029-03-01\t否',
    ];
    const covered = (allCovered: boolean) => {
      const table = read(rows, { allCovered });
      if (!table.ok) throw new Error(table.problem);
      const answers = table.records.map(({ fields }) => fields['event.coveredUpTo']);
      return { unanswered: table.unanswered, answers };
    };
    expect(covered(false)).toEqual({ unanswered: 1, answers: [undefined, undefined] });
    expect(covered(true)).toEqual({ unanswered: 1, answers: [expect.stringMatching(/^2026-/u), undefined] });
  });

  it('tells days that look mistyped by their rows, unless the filing has them here already', () => {
    const rows = [
      '主体\t类型\t编号\t有效期至\t发证日期',
      '云梯有限公司\t文网文\t1\t1899-12-30\t',
      '云梯有限公司\t文网文\t2\t2072-03-01\t2024-03-01',
      '云梯有限公司\t文网文\t3\t2027-03-01\t2024-03-01',
      '云梯有限公司\tICP备案\t4\t\t2062-03-01',
    ];
    const stored = { entityId: 'c2', typeId: 'online-culture', number: '2', expiry: '2072-03-01' };
    const odd = (change?: Partial<TableContext>) => {
      const table = read(rows, change);
      if (!table.ok) throw new Error(table.problem);
      return table.odd.map(({ row, day }) => [row, day.kind]);
    };
    const others = [
      [2, 'countsNothing'],
      [5, 'issuedLater'],
    ];
    expect(odd()).toEqual([others[0], [3, 'beyondTerm'], others[1]]);
    expect(odd({ filings: [readFiling('f', stored)] })).toEqual(others);
  });

  it('says of every row what is wrong with it, and takes none', () => {
    expect(
      problems([
        '主体\t统一社会信用代码\t类型\t编号\t到期日\t发证日期\t上一周期已办理\t负责人',
        '\t\t文网文\t1\t2027-03-01\t\t',
        '青禾（北京）有限公司\t91110000M000100Y40\t文网文\t1\t2027-03-01\t\t',
        '云梯有限公司\t\t\t1\t2027-03-01\t\t',
        '云梯有限公司\t\t没有这种\t1\t2027-03-01\t\t',
        '云梯有限公司\t\t拍卖\t1\t2027-03-01\t\t',
        '云梯有限公司\t\t文网文\t1\t2027-02-30\t\t',
        '云梯有限公司\t\t文网文\t1\t2027年3月\t\t',
        '云梯有限公司\t\t文网文\t1\t明年\t\t',
        '云梯有限公司\t\t文网文\t1\t2024-03-01\t2027-03-01\t',
        '云梯有限公司\t\t文网文\t1\t2027-03-01\t\t也许',
        '云梯有限公司\t\t文网文\t1\t2027-03-01\t\t',
        '云梯有限公司\t\t文网文\t1\t2027-03-01\t\t\t周示例',
        '云梯有限公司\t\t文网文\t2\t46447\t\t',
        '云梯有限公司\t\t文网文\t2\t2027-03-01\t45351.0\t',
        '云梯有限公司\t\t文网文\t2\t27-3-1\t\t',
      ]),
    ).toEqual([
      [2, 'noCompany'],
      [3, 'otherCode'],
      [4, 'noType'],
      [5, 'unknownType'],
      [6, 'manyTypes'],
      [7, 'noSuchDay'],
      [8, 'noDay'],
      [9, 'notADate'],
      [10, 'expiryBeforeIssue'],
      [11, 'notYesOrNo'],
      [13, 'twice'],
      [14, 'serialNumber'],
      [15, 'serialNumber'],
      [16, 'notADate'],
    ]);
  });

  it('knows what is here already, by number, by name, or as the only one', () => {
    const filings = [
      readFiling('f1', { entityId: 'c1', typeId: 'online-culture', number: '京1号', name: '直播' }),
      readFiling('f2', { entityId: 'c1', typeId: 'online-culture', number: '', name: '商城' }),
      readFiling('f3', { entityId: 'c2', typeId: 'online-culture' }),
    ];
    const table = read(
      [
        '主体\t类型\t名称\t编号\t有效期至',
        '青禾（北京）有限公司\t文网文\t改了名\t京1号\t2027-03-01',
        '青禾（北京）有限公司\t文网文\t商城\t京2号\t2027-03-01',
        '青禾（北京）有限公司\t文网文\t直播\t京3号\t2027-03-01',
        '云梯有限公司\t文网文\t\t\t2027-03-01',
      ],
      { filings },
    );
    expect(table.ok && table.records.map(({ record }) => record)).toEqual(['f1', 'f2', 'new-1', 'f3']);
  });

  it('takes no two rows for one filing, and one without name or number by its expiry', () => {
    const one = (id: string, expiry: string) =>
      readFiling(id, { entityId: 'c2', typeId: 'online-culture', expiry });
    const rows = [
      '主体\t类型\t有效期至',
      '云梯有限公司\t文网文\t2028-03-01',
      '云梯有限公司\t文网文\t2027-03-01',
    ];
    const ids = (filings: TableContext['filings']) => {
      const table = read(rows, { filings });
      return table.ok && table.records.map(({ record }) => record);
    };
    expect(ids([one('f1', '2027-03-01'), one('f2', '2028-03-01')])).toEqual(['f2', 'f1']);
    // The only one is taken by the first row that may be it; the other is new.
    expect(ids([one('f1', '2026-12-31')])).toEqual(['f1', 'new-1']);
  });

  it('leaves words as they are here that differ in line breaks and spaces alone', () => {
    const filings = [
      readFiling('f1', { entityId: 'c2', typeId: 'online-culture', name: '直播', note: '一\n\n二  三' }),
    ];
    const table = read(['主体\t类型\t名称\t备注', '云梯有限公司\t文网文\t直播\t一 二 三'], { filings });
    expect(table).toMatchObject({ records: [{ record: 'f1', fields: { note: '一\n\n二  三' } }] });
  });

  it('a row that is the same as one above is counted once', () => {
    const row = '云梯有限公司\t文网文\t京1号\t2027-03-01';
    expect(read(['主体\t类型\t编号\t有效期至', row, row])).toMatchObject({ rows: 1, repeated: 1 });
  });

  it('asks for nothing that is known: of one company the column may be missing; a cycle that was done is covered', () => {
    const table = read(['类型,有效期至,上一周期已办理', 'ICP证,2028-01-01,是'], { entities: [CLIENT] });
    expect(table).toMatchObject({
      records: [{ fields: { entityId: 'c1', typeId: 'icp-licence', 'event.coveredUpTo': '2026-04-30' } }],
    });
  });

  it('a cycle that was not done is owed still, as in the form; what is here is not overruled unasked', () => {
    const rows = (covered: string) => ['类型,有效期至,上一周期已办理', `ICP证,2028-01-01,${covered}`];
    const fieldsOf = (covered: string, here: Record<string, string> | null = null) => {
      const known = { entityId: 'c1', typeId: 'icp-licence', expiry: '2028-01-01' };
      const filings = here === null ? [] : [readFiling('f1', { ...known, ...here })];
      const table = read(rows(covered), { entities: [CLIENT], filings });
      return table.ok ? table.records[0]?.fields : null;
    };
    expect(fieldsOf('否')).toMatchObject({ undoneOn: '2026-04-30' });
    expect(fieldsOf('')).not.toHaveProperty('undoneOn');
    expect(fieldsOf('否', { undoneOn: '2025-04-30' })).toMatchObject({ undoneOn: '2025-04-30' });
    expect(fieldsOf('否', { 'event.coveredUpTo': '2026-04-30' })).toMatchObject({
      'event.coveredUpTo': '2025-12-31',
    });
  });

  it('counts rows that say no company to the one above, and says so; the only company here takes no rows of others', () => {
    const rows = ['主体\t类型\t名称', '云梯有限公司\t文网文\t直播', '\tICP证\t', ''];
    expect(read(rows, { entities: [CLIENT] })).toMatchObject({
      underAbove: [{ row: 3, company: '云梯有限公司' }],
      records: [{ kind: 'entity' }, { fields: { entityId: 'new-1' } }, { fields: { entityId: 'new-1' } }],
    });
    expect(problems([...rows, '\tICP证\t'])).toEqual([[5, 'noCompany']]);
  });

  it('takes a dash for nothing, and a name that was broken for one', () => {
    const rows = [
      '主体\t统一社会信用代码\t类型\t名称\t编号\t负责人\t发证日期\t有效期至',
      '"新来的\n有限公司"\t/\t文网文\t"Live\nshow"\t——\t无\t-\t——',
      '云梯有限公司\t/\t文网文\t\t/\t/\t/\t/',
    ];
    expect(read(rows)).toMatchObject({
      records: [
        { fields: { 'entity.name': '新来的有限公司' } },
        { fields: { entityId: 'new-1', typeId: 'online-culture', name: 'Live show', expiry: 'none' } },
        { fields: { entityId: 'c2', typeId: 'online-culture', expiry: 'none' } },
      ],
    });
    const table = read(rows);
    expect(table.ok && table.records.map(({ fields }) => Object.keys(fields).length)).toEqual([1, 5, 4]);
  });

  it.each(['#N/A', '#REF!', '########', '=A1', '=VLOOKUP(A1,B:C,2,0)'])('takes %s for no content', (cell) => {
    const rows = ['主体\t类型\t编号', `云梯有限公司\t文网文\t${cell}`, `${cell}\t文网文\t`];
    expect(problems(rows)).toEqual([
      [2, 'cellError'],
      [3, 'cellError'],
    ]);
  });

  it('finds the headings below a title, and counts the rows from the first', () => {
    const rows = ['证照台账', '', '公司全称\t资质名称（必填）\t有效期限', '云梯有限公司\t文网文\t2027-03-01'];
    expect(read(rows)).toMatchObject({ ok: true, rows: 1 });
    expect(problems([...rows, '云梯有限公司\t\t'])).toEqual([[5, 'noType']]);
  });

  it('says which columns it left something out of: without a heading, or beside another of the same', () => {
    const rows = [
      '主体\t类型\t有效期至\t\t跟单\t到期日\t到期时间',
      '云梯有限公司\t文网文\t2027-03-01\t2032-03-01\t\t2027-03-01\t2028-03-01',
    ];
    expect(read(rows)).toMatchObject({
      unread: [
        { heading: '', at: 4 },
        { heading: '到期时间', at: 7 },
      ],
    });
  });

  it('reads the end of a period whose heading stands over two columns, or in two rows', () => {
    const expiries = (...rows: string[]) => {
      const table = read(rows);
      if (!table.ok) throw new Error(table.problem);
      return { unread: table.unread, expiries: table.records.map(({ fields }) => fields['expiry']) };
    };
    const row = '云梯有限公司\t文网文\t2024-03-01\t2027-03-01';
    expect(expiries('主体\t类型\t有效期\t', row)).toEqual({ unread: [], expiries: ['2027-03-01'] });
    expect(expiries('主体\t类型\t有效期\t', '\t\t起\t止', row).expiries).toEqual(['2027-03-01']);
  });

  it('reads one sheet after another, each by its own headings, and a page that says them again', () => {
    const rows = [
      '主体\t类型\t编号',
      '云梯有限公司\t文网文\t1',
      '合计\t\t1',
      '',
      '上海的客户',
      '资质类型\t公司名称\t到期日\t状态',
      '网安备案\t云梯有限公司\t\t有效',
      '资质类型\t公司名称\t到期日\t状态',
      'ICP备案\t云梯有限公司\t2027-02-30\t有效',
    ];
    expect(problems(rows)).toEqual([[9, 'noSuchDay']]);
    expect(read(rows.with(8, 'ICP备案\t云梯有限公司\t\t有效'))).toMatchObject({
      rows: 3,
      unread: [{ heading: '状态', at: 4 }],
      underAbove: [],
      records: [{ fields: { number: '1' } }, {}, {}],
    });
  });

  it('a cell that says the same as the one above does so, the company’s with its code', () => {
    const rows = [
      '主体\t统一社会信用代码\t类型\t编号\t有效期至\t负责人',
      '青禾（北京）有限公司\t91350100M000100Y43\t文网文\t1\t2027-03-01\t周示例',
      '同上\t\tICP证\t2\t〃\t同上',
      '云梯有限公司\t\t文网文\t3\t2028-03-01\t',
    ];
    expect(read(rows)).toMatchObject({
      underAbove: [],
      records: [
        { fields: { entityId: 'c1' } },
        { fields: { entityId: 'c1', typeId: 'icp-licence', expiry: '2027-03-01', owner: '周示例' } },
        { fields: { entityId: 'c2', expiry: '2028-03-01' } },
      ],
    });
    // With nothing above it nobody knows what it means.
    expect(read(['主体\t类型\t名称', '云梯有限公司\t文网文\t同上'])).toMatchObject({
      records: [{ fields: { name: '同上' } }],
    });
  });

  it('is told apart from what is no list', () => {
    expect(problems([''])).toEqual({ ok: false, problem: 'empty' });
    expect(problems(['主体\t类型'])).toEqual({ ok: false, problem: 'empty' });
    expect(problems(['青禾\t文网文\t2027-03-01'])).toEqual({ ok: false, problem: 'noHeadings' });
    expect(problems(['类型\t有效期至', '文网文\t2027-03-01'])).toEqual({ ok: false, problem: 'noHeadings' });
  });

  it('is told apart from what is too long to be one; empty rows count for nothing', () => {
    const filled = (count: number) => Array.from({ length: count }, () => '青禾\t文网文');
    expect(problems(['主体\t类型', ...filled(20_001)])).toEqual({ ok: false, problem: 'tooMany' });
    const gap = Array.from({ length: 300_000 }, () => '\t');
    expect(problems(['主体\t类型', ...filled(1), ...gap, ...filled(1)])).toMatchObject({ ok: true });
  });
});

it('every heading that is offered is one column’s alone', () => {
  for (const column of TABLE_COLUMNS)
    for (const heading of HEADINGS[column]) expect(columnOf(heading)).toBe(column);
  expect(columnOf(' 有效期至： ')).toBe('expiry');
});

it('of an answer that the row gives in other words what is here stays as it is written', () => {
  const here = (fields: Record<string, string>) =>
    readFiling('f1', { entityId: 'c1', typeId: 'mlps', expiry: 'none', ...fields });
  const fields = (said: string, region: string, filing: Record<string, string>) => {
    const table = read([`主体\t类型\t地区`, `${CLIENT.facts['entity.name']}\t${said}\t${region}`], {
      filings: [here(filing)],
    });
    return table.ok ? table.records.at(-1)?.fields : table;
  };
  const written = { 'attribute.level': '第三级', region: '上海' };
  expect(fields('等保三级', '上海市', written)).toMatchObject(written);
  expect(fields('等保二级', '北京', written)).toMatchObject({ 'attribute.level': '2', region: '北京市' });
});
