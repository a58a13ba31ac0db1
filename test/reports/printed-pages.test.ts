import assert from 'node:assert/strict';
import { reportFile } from '../../src/cli/report-file';
import { MANY } from './many-records';
import { inputOf, modelOf, reportNamed, sampleInput } from './models/report-input';
import { printedPages } from './print';

/** Of the samples' March: report, pages, the title on the first, a head that every page of the first sheet repeats, a figure of the engine. */
const PRINTED: readonly (readonly [string, number, string, string, string])[] = [
  ['vehicle-month', 1, '汽车月使用情况报表', '车牌号', '1,164.16'],
  ['driver-month', 2, '驾驶员月度考核表', '驾驶员', '2160'],
  ['senior-overtime', 1, '高层管理加班用车汇总表', '用车日期', '本月没有高层管理'],
  ['seal-month', 2, '印章使用月报', '序号', '104'],
  ['supply-plan', 2, '办公用品采购汇总表', '品名', '1,043.50'],
  ['supply-issue', 5, '办公用品发放签领表', '签字', '40'],
  ['supply-cost', 3, '办公用品费用分部门汇总表', '部门', '1,632.50'],
  ['asset-count', 5, '固定资产盘点表', '资产编号', '82,200.00'],
];
const RECORDS = 120;

describe('Reports on paper', function () {
  this.timeout(300_000);
  const files = new Map<string, Uint8Array>();
  let pages: ReadonlyMap<string, readonly string[]>;
  before(async () => {
    const samples = await sampleInput();
    for (const [id, { register, row, rosters }] of Object.entries(MANY)) {
      files.set(id, await bytesOf(id, samples));
      files.set(`${id}-many`, await bytesOf(id, inputOf(register, Array.from({ length: RECORDS }, (_, index) => row(index)), rosters)));
    }
    pages = printedPages(files);
  });

  for (const [id, count, title, head, figure] of PRINTED) {
    it(`${id} of the samples takes ${count} pages`, () => {
      const printed = pages.get(id) ?? [];
      assert.equal(printed.length, count);
      assert.ok(plain(printed[0]).includes(title), printed[0]);
      assert.ok(plain(printed.join('')).includes(figure), printed.join(''));
      for (const page of printed) assert.ok(/序号|签字|部门/.test(plain(page)) && plain(printed[0]).includes(head), page);
    });
  }
  for (const id of Object.keys(MANY)) {
    it(`${id} of ${RECORDS} records has heads and numbers on every page, and every figure whole`, () => {
      const printed = pages.get(`${id}-many`) ?? [];
      assert.ok(printed.length > 2, `${printed.length} pages`);
      printed.forEach((page, index) => {
        const text = plain(page);
        assert.ok(text.includes(`第${index + 1}页共${printed.length}页`), text);
        assert.match(text, /序号|品名/, `page ${index + 1} has no heads`);
        assert.doesNotMatch(text, /###|Err:|\{\{|\}\}/);
        // Heads alone would be a page with nothing on it.
        assert.ok(page.split('\n').filter((line) => line.trim() !== '').length > 3, page);
      });
    });
  }
});

async function bytesOf(id: string, input: Parameters<typeof modelOf>[1]): Promise<Uint8Array> {
  const file = await reportFile(reportNamed(id), modelOf(id, input), null);
  if ('problems' in file) throw new Error(file.problems.map(({ zh }) => zh).join('\n'));
  return file.bytes;
}

function plain(page: string | undefined): string {
  return (page ?? '').replace(/\s+/g, '');
}
