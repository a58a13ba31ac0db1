import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate } from '../../src/hosts/files/template/read-template';
import { exampleOf } from '../../src/reports/offers';
import { fillTemplate } from '../../src/reports/template/fill-template';
import { MANY } from './many-records';
import { inputOf, modelOf, reportNamed } from './models/report-input';

const FOLDER = join(__dirname, '../../templates/reports');
/** What stands there where the month has nothing to print. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  'vehicle-month': ['本月没有用车记录'],
  'driver-month': ['本月没有用车记录', '本月的用车登记没有发现问题'],
  'senior-overtime': ['本月没有高层管理在工作时间以外用车的记录'],
  'seal-month': ['本月没有用印记录', '本月的用印没有发现批准问题'],
  'supply-plan': ['本月没有已批准的领用计划', '本月的领用计划都已批准'],
  'supply-issue': ['本月没有发放记录'],
  'supply-cost': ['本月没有领用记录'],
  'asset-count': ['台账里没有要盘点的资产'],
};

describe('A report of few records', () => {
  for (const [id, says] of Object.entries(NOTHING)) {
    it(`${id} says that there is nothing`, async () => {
      const texts = await printedTexts(id, 0);
      for (const one of says) assert.ok(texts.includes(one), `${one}\n${texts.join('\n')}`);
      assert.deepEqual(texts.filter((text) => /[{}]/.test(text)), []);
    });
    it(`${id} prints a single record`, async () => {
      const texts = await printedTexts(id, 1);
      assert.ok(!texts.includes(says[0] ?? ''), texts.join('\n'));
      assert.deepEqual(texts.filter((text) => /[{}]/.test(text)), []);
    });
  }
});

/** Every text of the filled sheets; of no records: one that lies in another month, or is scrapped. */
async function printedTexts(id: string, records: 0 | 1): Promise<string[]> {
  const { register, row, rosters } = MANY[id]!;
  const elsewhere = Object.fromEntries(Object.entries(row(1)).map(([field, value]) => [field, field === 'status' ? '报废' : typeof value === 'string' ? value.replace(/^2026-/, '2025-') : value]));
  const { data } = modelOf(id, inputOf(register, [records === 0 ? elsewhere : row(1)], rosters));
  const template = await readTemplate(new Uint8Array(readFileSync(join(FOLDER, `${id}.xlsx`))), id);
  assert.ok(template.kind === 'template');
  return template.sheets.flatMap((sheet) => {
    const filled = fillTemplate(sheet, data, { example: exampleOf(reportNamed(id).offers) });
    if ('problems' in filled) throw new Error(filled.problems.map(({ message }) => message.zh).join('\n'));
    return filled.plan.cells.flatMap(({ value }) => (value.kind === 'text' ? [value.value] : []));
  });
}
