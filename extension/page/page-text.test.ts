import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_CAP, cleanLabel, cleanText } from './page-text.ts';

describe('text of a page', () => {
  it.each([
    ['* 企业名称：', '企业名称'],
    ['＊\u3000住　所 :', '住 所'],
    ['法定代表人（负责人）', '法定代表人（负责人）'],
    ['企业\u202e称名\u200b', '企业称名'],
    ['\ue63f 企业名称\u{f0001}', '企业名称'],
    ['：*', ''],
  ])('%j as a label is %j', (raw, label) => {
    expect(cleanLabel(raw)).toBe(label);
  });

  it('is short, and free of characters that hide or reorder it, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const text = cleanText(raw);
        expect(text.length).toBeLessThanOrEqual(LABEL_CAP);
        expect(text).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u);
        expect(text).toBe(text.trim());
      }),
    );
  });
});
