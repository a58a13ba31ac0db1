import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimal, decimalText } from '../../../src/core/values/decimal';
import { readNumber } from '../../../src/core/values/read-number';
import type { Unit } from '../../../src/core/values/units';

const PLAIN: readonly (readonly [string, number | null])[] = [
  ['12', 12], ['12.5', 12.5], ['+12', 12], ['-12.5', -12.5], ['−12.5', -12.5], ['负12', -12], ['１２', 12], ['.5', 0.5], ['1.2E+05', 120_000],
  ['1,200.00', 1200], ['1，200', 1200], ['1,234,567', 1_234_567], ['1 200', 1200], ['(1,200.00)', -1200], ['（300）', -300],
  ['￥1,200.00元', 1200], ['¥1200', 1200], ['RMB 1,200', 1200], ['人民币100元', 100], ['100元整', 100], ['1.2万', 12_000], ['1.2万元', 12_000], ['100W', 1_000_000], ['2千元', 2000],
  ['5%', 0.05], ['三', 3], ['两', 2], ['十二', 12], ['二十', 20], ['一百零五', 105], ['三百二', null], ['壹仟贰佰元整', 1200], ['三份', 3], ['2份', 2], ['1枚', 1], ['12公里', 12],
  ['1,20', null], ['1,2345', null], ['1.2.3', null], ['12 34', null], ['12+3', null], ['12/15', null], ['12-15', null], ['12(约)', null], ['约12', null], ['一式三份', null], ['三四', null], ['若干', null], ['(-5)', null], ['', null],
];

const MEASURED: readonly (readonly [string, Unit, number | null])[] = [
  ['12公里', 'km', 12], ['12.5 KM', 'km', 12.5], ['500米', 'km', 0.5], ['1.2万公里', 'km', 12_000], ['12升', 'km', null],
  ['12L', 'litre', 12], ['30升', 'litre', 30], ['500ml', 'litre', 0.5],
  ['30分钟', 'minute', 30], ['7.5小时', 'minute', 450], ['1小时30分', 'minute', 90], ['1个小时半', 'minute', 90], ['半小时', 'minute', 30], ['1:15', 'minute', 75],
  ['5年', 'year', 5], ['60个月', 'year', 5], ['12000元', 'yuan', 12_000], ['1.2万元', 'yuan', 12_000], ['12公里', 'yuan', null], ['3份', 'piece', 3], ['一式三份', 'piece', 3], ['1式2份', 'piece', 2], ['3份（正2副1）', 'piece', 3], ['12.50元/个', 'yuan', 12.5], ['35元5角', 'yuan', 35.5], ['3元5', 'yuan', 3.5], ['HK$120', 'yuan', 120], ['人民币叁佰元整', 'yuan', 300], ['5/6', 'piece', null], ['2份/原件', 'piece', null], ['一沓', 'piece', null], ['一批', 'piece', null], ['一包', 'piece', 1], ['2捆', 'piece', 2], ['3元', 'piece', null],
];

describe('numbers in words', () => {
  for (const [text, number] of PLAIN) it(`「${text}」 is ${number ?? 'no number'}`, () => assert.equal(readNumber(text)?.value ?? null, number));
  for (const [text, unit, number] of MEASURED) {
    it(`「${text}」 in ${unit} is ${number ?? 'no number'}`, () => assert.equal(readNumber(text, unit)?.value ?? null, number));
  }
  it('that name their own unit say so, against a header in 万元 or 月', () => {
    for (const text of ['12000元', '1.2万', '1.2万元', '5年', '30分钟']) assert.equal(readNumber(text)?.tenThousands, true, text);
    for (const text of ['12000', '2份', '3枚']) assert.equal(readNumber(text)?.tenThousands, false, text);
  });
  it('come back from the text of any amount', () => {
    fc.assert(fc.property(fc.integer({ min: -9e12, max: 9e12 }), (tenThousandths) => {
      const text = decimalText(decimal(tenThousandths / 10_000));
      assert.equal(decimalText(decimal(readNumber(text)?.value ?? NaN)), text);
    }));
  });
});
