import assert from 'node:assert/strict';
import { changeText, figureText, largestOf, readFigure, share } from '../../../../src/addin/taskpane/state/total-figures';
import { shownValue } from '../../../../src/addin/taskpane/state/shown-value';
import type { TotalsView } from '../../../../src/addin/engine/pane-engine';

type Unit = TotalsView['measures'][number]['unit'];

describe('figures of the totals', () => {
  const rows: readonly [string | null, Unit, string][] = [
    ['1284.5', 'number', '1,284.5'], ['812.4', 'money', '812.40'], ['-1234567.891', 'number', '-1,234,567.891'], ['0', 'count', '0'], [null, 'money', '–'], ['读不出', 'number', '–'],
  ];
  for (const [text, unit, expected] of rows) it(`${text} as ${unit} reads ${expected}`, () => assert.equal(figureText(readFigure(text), unit), expected));

  const changes: readonly [string | null, string | null, string][] = [['0.3', '0.1', '+0.2'], ['1102', '1284.5', '-182.5'], ['5', '5', '0'], ['5', null, '–'], [null, '5', '–']];
  for (const [now, before, expected] of changes) it(`${now} after ${before} changed by ${expected}`, () => assert.equal(changeText(readFigure(now), readFigure(before), 'number'), expected));

  it('have bars beside the longest', () => {
    const values = ['50', null, '-3', '200'].map(readFigure);
    assert.deepEqual(values.map((value) => share(value, largestOf(values))), [0.25, 0, 0, 1]);
    assert.equal(share(readFigure('0'), 0), 0);
  });
});

describe('a preview’s cell', () => {
  const number = (value: number, format: string): string => shownValue({ kind: 'number', value }, format);
  const rows: readonly [number, string, string][] = [
    [1284.5, 'General', '1284.5'], [1284.5, '#,##0.00', '1,284.50'], [1284.567, '0.0', '1284.6'], [0.125, '0.0%', '12.5%'], [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'], [12.5, '0.0#', '12.5'], [1234.6, '#,##0', '1,235'],
    [46086, 'yyyy-mm-dd', '2026-03-05'], [46086, 'yyyy"年"m"月"d"日"', '2026年3月5日'], [46086.40625, 'h:mm', '9:45'], [46086.40625, 'yyyy-mm-dd hh:mm', '2026-03-05 09:45'],
  ];
  for (const [value, format, expected] of rows) it(`${value} as ${format} reads ${expected}`, () => assert.equal(number(value, format), expected));
  it('shows a formula’s result, and a text as it is', () => {
    assert.equal(shownValue({ kind: 'formula', formula: 'SUM(A1:A3)', result: 12 }, '0.00'), '12.00');
    assert.equal(shownValue({ kind: 'text', value: '=1+1' }, 'General'), '=1+1');
    assert.equal(shownValue({ kind: 'blank' }, 'General'), '');
  });
});
