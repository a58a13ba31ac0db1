import assert from 'node:assert/strict';
import { serialize } from 'node:v8';
import { markPlaces } from '../../../src/addin/engine/answers/mark-places';
import type { Finding, Severity } from '../../../src/core/rules/finding';

/** A finding in a cell of the record in its row. */
function at(row: number, column: number, severity: Severity = 'error', more: Partial<Finding> = {}): Finding {
  const message = { zh: '晚 44 分钟出车；超过 30 分钟派车单作废。'.repeat(4), en: 'The car left 44 minutes late.'.repeat(4) };
  return { rule: 'vehicle/void-slip', register: 'vehicle-usage', clause: [], severity, place: { file: '用车台账.xlsx', sheet: '3月', row, column }, message, related: [], fix: null, waived: null, month: null, person: null, department: null, fingerprint: `record ${row}`, ...more } as Finding;
}
const marksOf = (findings: readonly Finding[]) => markPlaces({ result: { findings, notRun: [], staleWaivers: [], records: 0 } });

describe('What is marked in the sheets', () => {
  const CASES: readonly [string, readonly Finding[], readonly (readonly [number, number, number, Severity])[]][] = [
    ['each cell once, by the worst that stands there', [at(2, 3, 'info'), at(2, 3, 'error'), at(2, 3, 'warning')], [[2, 3, 3, 'error']]],
    ['the cells of a record each by themselves', [at(2, 3), at(2, 9, 'info')], [[2, 3, 3, 'error'], [2, 9, 9, 'info']]],
    ['a record with many findings once', [at(2, 9, 'info'), at(2, 3, 'warning'), at(2, 5), at(2, 6, 'info')], [[2, 3, 9, 'error']]],
    ['two records side by side each by itself', [...[1, 2, 3, 4].map((column) => at(2, column, 'info')), at(2, 9, 'info', { fingerprint: 'another' })], [[2, 1, 4, 'info'], [2, 9, 9, 'info']]],
    ['nothing that somebody signed for', [at(2, 3, 'error', { waived: { reason: '已说明', by: '李明', on: '2026-04-01' } })], []],
    ['the worst first', [at(9, 1, 'info'), at(8, 1, 'warning'), at(7, 1)], [[7, 1, 1, 'error'], [8, 1, 1, 'warning'], [9, 1, 1, 'info']]],
  ];
  for (const [what, findings, expected] of CASES) {
    it(what, () => {
      const { sheets, leftOut } = marksOf(findings);
      assert.deepEqual((sheets[0]?.marks ?? []).map(({ row, left, right, severity }) => [row, left, right, severity]), expected);
      assert.equal(leftOut, null);
    });
  }

  it('ten thousand places of forty thousand records at the most; less than a megabyte goes over, and what is left out is said', () => {
    const hints = Array.from({ length: 20_000 }, (_, row) => at(row, 1, 'info'));
    const errors = Array.from({ length: 4_000 }, (_, row) => at(30_000 + row, 2));
    const burdened = Array.from({ length: 16_000 }, (_, row) => [1, 2, 3, 4, 5].map((column) => at(40_000 + row, column, 'warning'))).flat();
    const marks = marksOf([...hints, ...errors, ...burdened]);
    const [sheet] = marks.sheets;
    assert.deepEqual([sheet?.marks.length, sheet?.marks.filter(({ severity }) => severity === 'error').length, sheet?.marks[4_000]?.severity], [10_000, 4_000, 'warning']);
    assert.ok(serialize(marks).byteLength < 1_000_000, `${serialize(marks).byteLength} bytes`);
    assert.equal(marks.leftOut?.zh, '只标注了最要紧的 10000 处，还有 30000 处没有标：请在清单里看。');
  });
});
