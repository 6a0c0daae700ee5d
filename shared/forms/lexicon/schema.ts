/**
 * The shape of the vocabulary. The lexicon is data: every file names its source and the day it was checked, and the
 * test parses each with these schemas, so that a slip of the pen fails before it fills a wrong box.
 * Labels are written as `normaliseLabel` leaves them; names as `normaliseName` does (lower case, letters and digits).
 */
import { z } from 'zod';
import { calendarDate } from '../../deadlines/calendar-date-schema.ts';
import { FACTS, type FactKey } from '../../entity/fact-keys.ts';

/** Two characters at least: a bare 市, 名 or 年 matches half of every form. */
export const word = z.string().min(2).max(24);
const wordList = z.array(word).readonly();
/** As `normaliseLabel` leaves a label in Latin letters: lower case, without spaces. */
const englishLabel = z.string().regex(/^[a-z][a-z-]{2,39}$/);
const attributeName = z.string().regex(/^[a-z0-9]{2,40}$/);

const provenance = { source: z.string().min(8), checked: calendarDate };
const factKey = z.enum(FACTS.map((fact) => fact.key) as [FactKey, ...FactKey[]]);

export const ROLES = ['legalRep', 'contact', 'agent', 'principal'] as const;
export type Role = (typeof ROLES)[number];

export const PERSON_ATTRIBUTES = [
  'name',
  'idType',
  'idNo',
  'mobile',
  'phone',
  'email',
  'title',
  'department',
  'address',
  'idFile',
] as const;
export type PersonAttribute = (typeof PERSON_ATTRIBUTES)[number];

export const ADDRESS_PARTS = ['province', 'city', 'district', 'detail', 'full'] as const;
export type AddressPart = (typeof ADDRESS_PARTS)[number];
export type AddressKind = 'registered' | 'office';

/**
 * Facts that need no owner: `labels` stand alone, `afterCompany` mean the fact only behind a company word (企业 + 名称),
 * `doubtful` ones mean it more often than not and are never ticked unasked, `english` ones are labels in Latin letters.
 */
export const factLexicon = z.strictObject({
  ...provenance,
  entries: z.array(
    z.strictObject({
      key: factKey,
      labels: wordList,
      afterCompany: wordList,
      doubtful: wordList,
      english: z.array(englishLabel).readonly(),
      names: z.array(attributeName).readonly(),
    }),
  ),
});

/** Words in their order, each part once, at most once or up to three times; with `behindCompany` only after 企业 and the like. */
export const shapeLexicon = z.strictObject({
  ...provenance,
  shapes: z.array(
    z.strictObject({
      key: factKey,
      behindCompany: z.boolean().optional(),
      parts: z
        .array(
          z.strictObject({
            words: z.array(z.string().regex(/^[\u4e00-\u9fffa-z]{1,24}$/u)).readonly(),
            times: z.enum(['once', 'maybe', 'any']),
          }),
        )
        .readonly(),
    }),
  ),
});

/** A bank account of the company: `before` says that one is meant, `parts` what is asked of it (基本户 + 户名). */
export const accountLexicon = z.strictObject({
  ...provenance,
  before: wordList,
  parts: z.array(z.strictObject({ key: factKey, labels: z.array(z.string().min(1).max(24)).readonly() })),
});

/** People: who they are (`labels` alone mean the person's name). */
export const roleLexicon = z.strictObject({
  ...provenance,
  roles: z.array(
    z.strictObject({
      role: z.enum(ROLES),
      labels: wordList,
      english: z.array(englishLabel).readonly(),
      names: z.array(attributeName).readonly(),
    }),
  ),
});

/** What is asked of a person. Without an owner these are bare and never guessed. */
export const attributeLexicon = z.strictObject({
  ...provenance,
  attributes: z.array(
    z.strictObject({
      attribute: z.enum(PERSON_ATTRIBUTES),
      labels: wordList,
      english: z.array(englishLabel).readonly(),
      names: z.array(attributeName).readonly(),
    }),
  ),
});

export const addressLexicon = z.strictObject({
  ...provenance,
  kinds: z.array(
    z.strictObject({
      kind: z.enum(['registered', 'office']),
      /** A whole address by itself: 住所, 注册地址. */
      whole: wordList,
      /** What may stand before a part: 注册 + 省份. */
      before: wordList,
      english: z.array(englishLabel).readonly(),
      names: z.array(attributeName).readonly(),
    }),
  ),
  /** An address of the company that does not say which. */
  unqualified: wordList,
  parts: z.array(
    z.strictObject({
      part: z.enum(ADDRESS_PARTS),
      labels: wordList,
      names: z.array(attributeName).readonly(),
    }),
  ),
});

/** Words only. What they do is said by the field's name. */
export const negativeLexicon = z.strictObject({
  ...provenance,
  /** Companies and people that are not ours; a label or heading about them is not to be filled. */
  otherParties: wordList,
  /** The parties of whom whole records are kept: a label that begins with one makes its block that party's. */
  recordParties: wordList,
  /** Anywhere in a label: never ours. */
  anywhere: wordList,
  /** As a whole label: known, and none of our facts. */
  whole: wordList,
  /** In brackets behind a label: another version of the fact than the one we hold (英文, 变更后). */
  bracketed: wordList,
  /** As the whole prompt of a box: one part of a number that is asked for in several. */
  numberParts: wordList,
  /** A heading about one of these is about a thing, not about the company. */
  things: wordList,
});

export const companyWordLexicon = z.strictObject({
  ...provenance,
  /** Say that the company itself is meant. */
  company: wordList,
  /** Say that, or that a person is meant: 申请人名称 is ours, 申请人电话 nobody can tell. */
  either: wordList,
  /** Say nothing about the meaning and may be left away at the start. */
  neutralBefore: wordList,
  /** … at the end. */
  neutralAfter: wordList,
  /** In a heading: what follows is about the company. */
  headings: wordList,
  /** In a heading: the company, unless a thing is named beside it (项目基本信息). */
  generalHeadings: wordList,
  /** What may stand around a paper that is uploaded: 扫描件, 加盖公章. */
  aroundPapers: wordList,
});

/** Labels that mean one of several facts whatever stands around them: always asked. */
export const ambiguousLexicon = z.strictObject({
  ...provenance,
  entries: z.array(z.strictObject({ label: word, candidates: z.array(factKey).min(1) })),
});

export const formWordLexicon = z.strictObject({
  ...provenance,
  searchButtons: wordList,
  submitButtons: wordList,
  loginWords: wordList,
  /** In a title: whoever fills it in wants a way back to an account, and proves it with facts of the company. */
  passwordTitles: wordList,
  searchWords: wordList,
  /** A title with one of these is about ourselves even when it names a party (供应商注册). */
  ownTitles: wordList,
  /** Asked of a person and of no company: a record that begins with them is about somebody. */
  personMarkers: wordList,
  /** What a company files for or registers of its own: 店铺名称 may stand before its own name. */
  ourThings: wordList,
  /** In a title: the form is about a person, whoever they work for. */
  personTitles: wordList,
  /** Kept of others and never of oneself: a form with one of these is a record about another party. */
  recordMarkers: wordList,
  /** The same wherever they stand in a label: 跟进 in 跟进销售. */
  recordStems: wordList,
  /** Those one deals with, of whom lists with numbers and ranks are kept. */
  keptParties: wordList,
  /** Asked of whoever owns a part of a company. */
  equityFields: wordList,
  /** Written by whoever decides on what another handed in; on our own form they can only be read. */
  decidingFields: wordList,
  /** Pressed by the same. */
  decidingButtons: wordList,
  /** A heading over the account of whoever uses the portal. */
  accountHeadings: wordList,
});

/** Asked, titled or prompted where a record of another is kept; none of it stands on a form of one's own. */
export const recordWordLexicon = z.strictObject({
  ...provenance,
  /** Anywhere in a label: 催收, 保单状态. */
  stems: wordList,
  /** At the start of a label: 承租人…. */
  beginnings: wordList,
  /** As a whole label, of another party. */
  labels: wordList,
  /** As a whole label, of a person. */
  personLabels: wordList,
  /** Anywhere in a title: 商户巡检. */
  titles: wordList,
  /** As a whole label or prompt of a box: a list is looked through. */
  prompts: wordList,
});

/** By which a page speaks to the company itself. */
export const ownWordLexicon = z.strictObject({
  ...provenance,
  /** Anywhere in a title or a heading: 参展意向, 会员年检. */
  titles: wordList,
  /** As a whole label: 咨询内容, 楣板文字. */
  labels: wordList,
});

export const optionLexicon = z.strictObject({
  ...provenance,
  /** Each group is one meaning in several spellings; the first is the canonical one. */
  groups: z.array(z.array(z.string().min(1)).min(2)),
  /** Options that mean *nothing chosen yet*. */
  emptyOptions: z.array(z.string()),
});

export const regionLexicon = z.strictObject({
  ...provenance,
  /** Printed name and short name of the first level. */
  provinces: z.array(z.tuple([word, word])),
  municipalities: wordList,
  /** Between a municipality and its districts. */
  cityOfMunicipality: wordList,
});

export type FactLexicon = z.infer<typeof factLexicon>;
export type ShapeLexicon = z.infer<typeof shapeLexicon>;
export type AccountLexicon = z.infer<typeof accountLexicon>;
export type RoleLexicon = z.infer<typeof roleLexicon>;
export type AttributeLexicon = z.infer<typeof attributeLexicon>;
export type AddressLexicon = z.infer<typeof addressLexicon>;
export type NegativeLexicon = z.infer<typeof negativeLexicon>;
export type CompanyWordLexicon = z.infer<typeof companyWordLexicon>;
export type AmbiguousLexicon = z.infer<typeof ambiguousLexicon>;
export type FormWordLexicon = z.infer<typeof formWordLexicon>;
export type OwnWordLexicon = z.infer<typeof ownWordLexicon>;
export type RecordWordLexicon = z.infer<typeof recordWordLexicon>;
export type OptionLexicon = z.infer<typeof optionLexicon>;
export type RegionLexicon = z.infer<typeof regionLexicon>;
