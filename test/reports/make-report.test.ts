import assert from 'node:assert/strict';
import { decimal } from '../../src/core/values/decimal';
import { CLAUSES } from '../../src/manual/index';
import { REGISTERS } from '../../src/registers/index';
import { makeReport } from '../../src/reports/make-report';
import type { Report } from '../../src/reports/report';
import { REPORTS } from '../../src/reports/reports';
import { inputOf } from './models/report-input';

const input = inputOf('seal-log', [{ date: '2026-03-05', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, seal: '公司公章', approver: '李明' }]);
const made = (report: Partial<Report>) => makeReport({ id: 'x', title: { zh: '试表', en: 'trial' }, clause: [], registers: [], offers: { values: '', lists: {} }, model: () => ({ data: {}, controls: [], remarks: [], leftOut: [] }), ...report }, input);

describe('a report', () => {
  it('is refused where its sum is not the engine’s, with the difference', () => {
    const name = { zh: '份数', en: 'copies' };
    const refused = made({ model: () => ({ data: {}, controls: [{ name, printed: decimal(3), counted: decimal(3) }, { name, printed: decimal(7.5), counted: decimal(8) }], remarks: [], leftOut: [] }) });
    assert.deepEqual('refused' in refused && refused.refused.zh, '没有生成「试表」：要印的份数合计是 7.5，台账按记录相加是 8，相差 -0.5。这是程序的问题，请告诉维护人员。');
  });
  it('names the registers that it lacks', () => {
    const refused = made({ registers: ['vehicle-usage', 'asset-list'] });
    assert.deepEqual('refused' in refused && refused.refused.zh, '没有生成「试表」：给出的文件里没有「车辆使用登记」或「资产台账」，请把它一起给出。');
    assert.ok('model' in made({ registers: ['vehicle-usage', 'seal-log'] }));
  });
  it('speaks of registers and clauses that there are', () => {
    for (const { id, registers, clause } of REPORTS) {
      for (const register of registers) assert.ok(REGISTERS.some((one) => one.register.id === register), id);
      for (const one of clause) assert.ok(one in CLAUSES, `${id} ${one}`);
    }
    assert.equal(new Set(REPORTS.map(({ id }) => id)).size, REPORTS.length);
  });
});
