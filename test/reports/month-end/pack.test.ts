import assert from 'node:assert/strict';
import type { PrintOutcome } from '../../../src/reports/month-end/pack';
import { isOfPack, monthEndPack } from '../../../src/reports/month-end/pack';
import { inputOf } from '../models/report-input';

const input = inputOf('seal-log', [{ date: '2026-03-05', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, seal: '公司公章', approver: '李明' }]);
const WRONG = { zh: '模板有 2 处要改。', en: 'The template has 2 problems.' };

/** Drives the pack; what is printed of each report is told by its id. */
function driven(print: (report: string) => PrintOutcome) {
  const pack = monthEndPack(input, 'zh');
  const asked: string[] = [];
  let step = pack.next();
  while (!step.done) {
    const { report, done, of } = step.value;
    assert.ok(done < of);
    asked.push(report.id);
    step = pack.next(print(report.id));
  }
  return { asked, ...step.value };
}

describe('the files of a month', () => {
  it('are the reports that the registers allow, and a page that leads to them', () => {
    const { asked, printed, listed, page } = driven((id) => ({ bytes: new TextEncoder().encode(id) }));
    assert.deepEqual(asked, ['seal-month', 'month-end']);
    assert.deepEqual(printed.map(({ report, name, bytes }) => [report, name, new TextDecoder().decode(bytes)]), [['seal-month', 'seal-month.xlsx', 'seal-month'], ['month-end', 'month-end.xlsx', 'month-end']]);
    assert.deepEqual(listed.flatMap(({ file }) => file ?? []), ['seal-month.xlsx', 'month-end.xlsx', 'findings.xlsx']);
    assert.match(listed.find(({ file }) => file === null)?.remark?.zh ?? '', /没有「车辆使用登记」/);
    for (const name of ['seal-month.xlsx', 'month-end.xlsx', 'findings.xlsx']) assert.ok(page.includes(`href="${name}"`), name);
  });
  it('go on where one can not be printed, and the page says why', () => {
    const { printed, listed, page } = driven((id) => (id === 'seal-month' ? { why: WRONG } : { bytes: new Uint8Array() }));
    assert.deepEqual(printed.map(({ report }) => report), ['month-end']);
    assert.deepEqual(listed.find(({ remark }) => remark === WRONG)?.file, null);
    assert.ok(page.includes(WRONG.zh) && !page.includes('href="seal-month.xlsx"'));
  });
  it('are known by their names', () => {
    assert.deepEqual(['index.html', 'findings.xlsx', 'seal-month.xlsx', 'month-end.xlsx'].map(isOfPack), [true, true, true, true]);
    assert.deepEqual(['工资.xlsx', 'seal-month.csv', 'index.htm'].map(isOfPack), [false, false, false]);
  });
});
