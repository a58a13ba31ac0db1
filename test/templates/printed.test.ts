import assert from 'node:assert/strict';
import { blankRegisters } from '../../scripts/blank-registers/write';
import { FORMS } from '../../scripts/blank-registers/forms';
import { reportFile } from '../../src/cli/report-file';
import { modelOf, reportNamed, sampleInput } from '../reports/models/report-input';
import { printedPages } from '../reports/print';

describe('Blank registers and the month-end report on paper', function () {
  this.timeout(300_000);
  let pages: ReadonlyMap<string, readonly string[]>;
  before(async () => {
    const files = new Map([...(await blankRegisters())].map(([name, bytes]) => [name.replace('.xlsx', ''), bytes]));
    const made = await reportFile(reportNamed('month-end'), modelOf('month-end', await sampleInput()), null);
    assert.ok('bytes' in made, JSON.stringify(made));
    pages = printedPages(files.set('month-end', made.bytes));
  });

  for (const form of FORMS) {
    it(`${form.title} fills one page, with its title, every head and the signatures`, () => {
      const printed = pages.get(form.register) ?? [];
      assert.equal(printed.length, 1);
      for (const words of [form.title, '备注', ...form.signatures]) assert.ok(plain(printed[0]).includes(plain(words)), `${words} is not on ${printed[0]}`);
      assert.doesNotMatch(printed[0] ?? '', /####/);
    });
  }

  it('the month-end report of the samples takes four pages: findings on two, what was not checked, waivers', () => {
    const printed = pages.get('month-end') ?? [];
    assert.equal(printed.length, 4);
    for (const [page, words] of ['月末检查报告', '批准：', '没有检查的规则', '已豁免的问题'].entries()) assert.ok(plain(printed[page]).includes(words), printed[page]);
    assert.doesNotMatch(printed.join(''), /####/);
  });
});

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s/g, '');
}
