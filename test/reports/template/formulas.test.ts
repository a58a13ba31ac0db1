import assert from 'node:assert/strict';
import { filled, sheetOf } from './template-sheet';

/** B1:B4 hold 0.1, 0.2, 甲, nothing; B5 is a subtotal. */
const BESIDE = ['0.1', '0.2', '甲', '', '=SUBTOTAL(9,B1:B2)'];

function resultOf(formula: string): unknown {
  const rows = BESIDE.map((value, row) => `| ${row === 0 ? `=${formula}` : ''} | ${value} |`);
  const { value } = filled(sheetOf(rows.join('\n')), {}).cells[0]!;
  return value.kind === 'formula' ? value.result : value;
}

const CASES: readonly (readonly [string, number | string | boolean])[] = [
  ['B1+B2', 0.3],
  ['0.3-0.1', 0.2],
  ['1.1*1.1', 1.21],
  ['10/4', 2.5],
  ['2^3-1', 7],
  ['-2^2', 4],
  ['50%*8', 4],
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['"共"&B1&"元"', '共0.1元'],
  ['1<2', true],
  ['"a"="A"', true],
  ['B4=0', true],
  ['B4=""', true],
  ['SUM(B1:B4)', 0.3],
  ['SUM(B1:B4,1,B2)', 1.5],
  ['COUNT(B1:B4)', 2],
  ['COUNTA(B1:B4)', 3],
  ['AVERAGE(B1:B4)', 0.15],
  ['MIN(B1:B4)', 0.1],
  ['MAX(B1:B4)', 0.2],
  ['SUBTOTAL(9,B1:B5)', 0.3],
  ['SUM(B1:B5)', 0.6],
  ['SUBTOTAL(3,B1:B4)', 3],
  ['SUMIF(B1:B4,">0.1")', 0.2],
  ['SUMIF(B3:B3,"甲",B2:B2)', 0.2],
  ['COUNTIF(B1:B4,"甲")', 1],
  ['SUMPRODUCT(B1:B2,B1:B2)', 0.05],
  ['ROUND(2.345,2)', 2.35],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1234,-2)', 1200],
  ['ROUNDUP(2.341,2)', 2.35],
  ['ROUNDDOWN(2.349,2)', 2.34],
  ['INT(-1.5)', -2],
  ['ABS(-1.5)', 1.5],
  ['IF(B1>0,"有","无")', '有'],
  ['IF(B1>1,"有",)', 0],
  ['IF(B1>1,"有")', false],
  ['IF(AND(B1>0,B2>0),1,2)', 1],
  ['IF(OR(B1>9,NOT(B2>9)),1,2)', 1],
  ['IFERROR(1/0,"")', ''],
  ['IFERROR(B1/B4,"—")', '—'],
  ['IFERROR(B3+1,0)', 0],
  ['CONCATENATE("甲",1,TRUE)', '甲1TRUE'],
  ['_xlfn.CONCAT("a","b")', 'ab'],
];

describe('templates: results of formulas', () => {
  for (const [formula, wanted] of CASES) it(`=${formula} is ${JSON.stringify(wanted)}`, () => assert.equal(resultOf(formula), wanted));
});
