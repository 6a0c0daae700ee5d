import { expect, it } from 'vitest';
import { splitTable } from './split-table.ts';
import { findTables } from './table-head.ts';

const tables = (...rows: string[]) =>
  findTables(
    splitTable(rows.join('\n')),
    (columns) => columns.includes('company') && columns.includes('type'),
  );
const head = (...rows: string[]) => tables(...rows)[0];

it('under an expiry over two columns are its first and its last day', () => {
  expect(
    head(
      '公司\t类型\t有效期\t\t备注',
      '青禾\t文网文\t2024-03-01\t2027-03-01\t一',
      '云梯\t文网文\t\t长期\t二',
      '合并\t文网文\t2024-03-01至2027-03-01\t\t三',
    ),
  ).toEqual({
    headings: ['公司', '类型', '有效期', '', '备注'],
    above: 1,
    lines: [
      ['青禾', '文网文', '2024-03-01 至 2027-03-01', '', '一'],
      ['云梯', '文网文', '长期', '', '二'],
      ['合并', '文网文', '2024-03-01至2027-03-01', '', '三'],
    ],
  });
});

it('headings in two rows say their group above and themselves below', () => {
  expect(
    head(
      '2026 年台账\t\t\t\t\t',
      '公司\t证照信息\t\t有效期\t\t经办人',
      '\t类型\t编号\t起\t止\t',
      '青禾\t文网文\t1\t2024-03-01\t2027-03-01\t周示例',
    ),
  ).toEqual({
    headings: ['公司', '类型', '编号', '有效期起', '有效期止', '经办人'],
    above: 3,
    lines: [['青禾', '文网文', '1', '2024-03-01', '2027-03-01', '周示例']],
  });
});

it('a first row of filings is no second row of headings', () => {
  expect(head('公司\t类型\t编号\t有效期', '\t营业执照\t\t长期')?.above).toBe(1);
  expect(head('公司\t类型\t编号', '类型\t文网文\t1')?.above).toBe(1);
});

it('several sheets under each other are a table each, without the title of the next', () => {
  expect(
    tables(
      '公司\t类型\t编号',
      '青禾\t文网文\t1',
      '',
      '二、上海',
      '类型\t公司',
      '文网文\t云梯',
      '类型\t公司',
      '食品\t云梯',
    ),
  ).toEqual([
    { headings: ['公司', '类型', '编号'], above: 1, lines: [['青禾', '文网文', '1']] },
    { headings: ['类型', '公司'], above: 5, lines: [['文网文', '云梯']] },
    { headings: ['类型', '公司'], above: 7, lines: [['食品', '云梯']] },
  ]);
});

it('a group and what stands below it are one heading, where that is known', () => {
  expect(head('客户\t证照\t\t有效期\t', '名称\t名称\t编号\t起\t止', '青禾\t文网文\t1')?.headings).toEqual([
    '客户名称',
    '证照名称',
    '证照编号',
    '有效期起',
    '有效期止',
  ]);
});
