/**
 * Whether a form is a record that somebody keeps of another, by what stands on it beside the name: 跟进销售, 保单状态, 学员姓名,
 * or a title like 商户巡检. What speaks to us (入驻申请, 我已阅读) is heard before these.
 */
import { isTypedOnly } from './form-fields.ts';
import { recordWordLexicon } from './lexicon/record-words.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';
import { WordFinder } from './word-finder.ts';

const LABELS: ReadonlySet<string> = new Set([...recordWordLexicon.labels, ...recordWordLexicon.personLabels]);
const STEMS = new WordFinder(recordWordLexicon.stems);
const BEGINNINGS = new WordFinder(recordWordLexicon.beginnings);
const TITLES = new WordFinder(recordWordLexicon.titles);
const PROMPTS: ReadonlySet<string> = new Set(recordWordLexicon.prompts);

const asksOfAnother = (text: string): boolean =>
  LABELS.has(text) || STEMS.in(text) !== null || BEGINNINGS.at(text, 0) !== null;

/** What is only shown may have been put there by whoever keeps us: 客户经理, 开户日期. */
const isAsked = ({ field }: ReadField): boolean => !field.disabled && !field.readonly;

export const isRecordOfOthers = (title: string, fields: readonly ReadField[]): boolean =>
  TITLES.in(title) !== null || fields.some((entry) => isAsked(entry) && asksOfAnother(mainText(entry).text));

/** 企业名称或编码, 检查时间起: prompts of a bar over a list. */
export const promptsLookUp = (fields: readonly ReadField[]): boolean =>
  isTypedOnly(fields) &&
  fields.some(({ field, label }) => PROMPTS.has(label.text) || PROMPTS.has(foldText(field.placeholder)));
