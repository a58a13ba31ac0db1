import assert from 'node:assert/strict';
import { unlessMostlyWrong } from '../../../src/registers/shared/mostly-wrong';
import type { RecordMeta } from '../../../src/core/records/field';

const WHY = { zh: '列多半认错了', en: 'most likely another column' };
type Given = { readonly $: RecordMeta; readonly value: number | null };

/** One sign a record: x wrong, . right, _ blank, ? not to be judged. */
function outcomes(signs: string): { findings: number; notJudged: number } {
  const rows = [...signs].map((sign, row) => ({ $: { row } as unknown as RecordMeta, value: sign === '_' ? null : '.x?'.indexOf(sign) }) satisfies Given);
  const all = [...unlessMostlyWrong(rows, ({ value }) => (value === null ? undefined : value === 1 ? { message: 'wrong' } : value === 2 ? { notJudged: { zh: '看不出', en: 'not known' } } : null), WHY)];
  return { findings: all.filter((one) => 'message' in one).length, notJudged: all.filter((one) => 'notJudged' in one).length };
}

describe('a rule that nearly every record breaks', () => {
  it('says once that the column is most likely another, instead of a finding a record', () => {
    assert.deepEqual(outcomes('x'.repeat(10)), { findings: 0, notJudged: 10 });
    assert.deepEqual(outcomes(`${'x'.repeat(40)}${'.'.repeat(10)}`), { findings: 0, notJudged: 40 });
    assert.deepEqual(outcomes(`${'x'.repeat(12)}____________________`), { findings: 0, notJudged: 12 });
  });
  it('keeps its findings where there are few of them, or as many records that are right', () => {
    assert.deepEqual(outcomes('x'.repeat(9)), { findings: 9, notJudged: 0 });
    assert.deepEqual(outcomes(`${'x'.repeat(39)}${'.'.repeat(10)}`), { findings: 39, notJudged: 0 });
    assert.deepEqual(outcomes('.x.x.x.x.x.x.x.x.x.x.x.x'), { findings: 12, notJudged: 0 });
  });
  it('hands on what could not be judged record by record', () => {
    assert.deepEqual(outcomes('x?.'), { findings: 1, notJudged: 1 });
  });
});
