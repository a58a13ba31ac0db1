import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blankRegisters } from '../../scripts/blank-registers/write';
import { FORMS } from '../../scripts/blank-registers/forms';
import { finish } from '../../src/core/progress';
import { readRegisters } from '../../src/core/records/read-registers';
import { isRecordSheet } from '../../src/core/records/read-result';
import { readWorkbook } from '../../src/hosts/files/read/read-workbook';
import { REGISTERS } from '../../src/registers/index';

const FOLDER = join(__dirname, '../../templates/registers');
const registers = REGISTERS.map(({ register }) => register);

describe('blank registers', () => {
  it('are one a kind, as their declarations write them', async () => {
    const files = await blankRegisters();
    assert.deepEqual(readdirSync(FOLDER).sort(), registers.map(({ id }) => `${id}.xlsx`).sort());
    for (const [name, bytes] of files) assert.ok(Buffer.from(bytes).equals(readFileSync(join(FOLDER, name))), `${name} is not what npm run forms writes`);
  });

  for (const form of FORMS) {
    it(`${form.title} is known at once, each column for what it is, and holds no record yet`, async () => {
      const workbook = await readWorkbook(readFileSync(join(FOLDER, `${form.register}.xlsx`)), `${form.title}.xlsx`);
      const sheets = finish(readRegisters([workbook], registers, {})).sheets.filter(isRecordSheet);
      assert.deepEqual(sheets.map(({ register }) => register.id), [form.register]);
      const table = sheets[0]?.tables[0];
      assert.deepEqual([...(table?.columns ?? [])].sort((a, b) => a[1] - b[1]), form.columns.map(({ field }, column) => [field, column]));
      assert.deepEqual(table?.rows.length, 0);
    });
  }
});
