import assert from 'node:assert/strict';
import type { FormatKind } from '../../../../src/core/workbook/cell';
import { formatKindOf } from '../../../../src/core/workbook/number-format';
import { builtinFormatKind } from '../../../../src/hosts/files/read/parts/number-format';

const CODES: Readonly<Record<string, FormatKind>> = {
  General: 'general',
  'G/通用格式': 'general',
  '': 'general',
  '0': 'general',
  '0.00': 'general',
  '#,##0.00_);[Red]\\(#,##0.00\\)': 'general',
  '0.00E+00': 'general',
  '##0.0E+0': 'general',
  '# ?/?': 'general',
  '0"元"': 'general',
  '"year" 0': 'general',
  '0.0"km/h"': 'general',
  '0\\d': 'general',
  '0 d': 'general',
  '#,##0 yuan': 'general',
  '0% d': 'percent',
  '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ': 'general',
  '[$¥-804]#,##0.00': 'general',
  '[DBNum2][$-804]General': 'general',
  '[>=10000]0!.0,"万";0': 'general',
  ';;;': 'general',
  '000000': 'general',
  '@': 'text',
  ' @': 'text',
  '0%': 'percent',
  '0.00%;[Red]-0.00%': 'percent',
  'yyyy-mm-dd': 'date',
  'YYYY\\-MM\\-DD': 'date',
  'yyyy"年"m"月"d"日"': 'date',
  'yyyy"年"m"月"d"日";@': 'date',
  '[$-804]yyyy"年"m"月"': 'date',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy': 'date',
  '[DBNum1][$-804]yyyy"年"m"月"d"日"': 'date',
  'yyyy年m月d日': 'date',
  'm/d': 'date',
  'mmm-yy': 'date',
  mmmm: 'date',
  'm"月"d"日"': 'date',
  aaaa: 'date',
  '[$-804]aaa': 'date',
  '[=0]"";yyyy-mm-dd': 'date',
  '[Blue]yyyy.m.d;[Red]@': 'date',
  'ge.m.d': 'date',
  'h:mm': 'time',
  'hh:mm:ss': 'time',
  'mm:ss': 'time',
  'mm:ss.0': 'time',
  'yyyy-mm-dd hh:mm:ss.000': 'datetime',
  'h:mm AM/PM': 'time',
  'h"时"mm"分"': 'time',
  '上午/下午h"时"mm"分"': 'time',
  '[$-F400]h:mm:ss\\ AM/PM': 'time',
  'yyyy-mm-dd hh:mm': 'datetime',
  'yyyy/m/d h:mm;@': 'datetime',
  'm/d/yy h:mm AM/PM': 'datetime',
  'yyyy"年"m"月"d"日" h"时"mm"分"': 'datetime',
  '[h]:mm': 'duration',
  '[hh]:mm:ss': 'duration',
  '[mm]:ss': 'duration',
  '[s]': 'duration',
};

describe('what a number format makes of a number', () => {
  for (const [code, kind] of Object.entries(CODES)) it(`${code || '(none)'} → ${kind}`, () => assert.equal(formatKindOf(code), kind));

  it('formats known by number alone', () => {
    const ids = (kind: FormatKind): number[] => Array.from({ length: 164 }, (_, id) => id).filter((id) => builtinFormatKind(id) === kind);
    assert.deepEqual(ids('date'), [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
    assert.deepEqual(ids('time'), [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]);
    assert.deepEqual([ids('datetime'), ids('duration'), ids('text'), ids('percent')], [[22], [46], [49], [9, 10]]);
  });
});
