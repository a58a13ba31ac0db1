import assert from 'node:assert/strict';
import { CARD_TEXTS } from '../../../src/addin/taskpane/texts/card';
import { CHECK_TEXTS } from '../../../src/addin/taskpane/texts/check';
import { FRAME_TEXTS } from '../../../src/addin/taskpane/texts/frame';
import { TEXTS } from '../../../src/addin/taskpane/texts/index';
import { POLICY_TEXTS } from '../../../src/addin/taskpane/texts/policy';
import { REPORT_TEXTS } from '../../../src/addin/taskpane/texts/reports';
import { SHEET_TEXTS } from '../../../src/addin/taskpane/texts/sheets';
import type { Text } from '../../../src/addin/taskpane/texts/text';
import { filled, grouped } from '../../../src/addin/taskpane/texts/text';
import { TOTAL_TEXTS } from '../../../src/addin/taskpane/texts/totals';

const AREAS = [FRAME_TEXTS, CHECK_TEXTS, CARD_TEXTS, SHEET_TEXTS, TOTAL_TEXTS, REPORT_TEXTS, POLICY_TEXTS];
const all: readonly [string, Text][] = Object.entries(TEXTS);
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the pane’s texts', () => {
  it('stand in both languages', () => {
    assert.deepEqual(all.filter(([, { zh, en }]) => zh.trim() === '' || en.trim() === '').map(([key]) => key), []);
  });
  it('have each key in one area only', () => {
    assert.equal(all.length, AREAS.reduce((sum, area) => sum + Object.keys(area).length, 0));
  });
  it('fill in the same values in both languages', () => {
    assert.deepEqual(all.filter(([, { zh, en }]) => names(zh).join() !== names(en).join()).map(([key]) => key), []);
  });
  it('word the English singular with values of the plural', () => {
    assert.deepEqual(all.filter(([, { en, one }]) => one !== undefined && names(one).some((name) => !names(en).includes(name))).map(([key]) => key), []);
  });
  it('shout nowhere', () => {
    assert.deepEqual(all.filter(([, { zh, en }]) => /[!！]/.test(zh.replace(/\{\w+\}/g, '') + en)).map(([key]) => key), []);
  });
  it('have full-width punctuation beside Chinese', () => {
    assert.deepEqual(all.filter(([, { zh }]) => /[\u4e00-\u9fff][,;:?()]|[,;:?()][\u4e00-\u9fff]/.test(zh)).map(([key]) => key), []);
  });
});

describe('a text filled in', () => {
  const text: Text = { zh: '{n} 条，{name}', en: '{n} findings of {name}', one: '{n} finding of {name}' };
  const rows: readonly [Parameters<typeof filled>[1], Record<string, string | number>, string][] = [
    ['zh', { n: 1, name: '王建军' }, '1 条，王建军'],
    ['en', { n: 1, name: 'Wang' }, '1 finding of Wang'],
    ['en', { n: 12345, name: 'Wang' }, '12,345 findings of Wang'],
    ['zh', { n: 2 }, '2 条，{name}'],
    ['zh', { n: 2, name: '{n}' }, '2 条，{n}'],
  ];
  for (const [language, values, expected] of rows) {
    it(`reads ${expected}`, () => assert.equal(filled(text, language, values), expected));
  }
  it('groups digits by three', () => {
    assert.deepEqual([0, 999, 1000, 100000, -1234567].map(grouped), ['0', '999', '1,000', '100,000', '-1,234,567']);
  });
});
