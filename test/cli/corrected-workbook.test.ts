import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { main } from '../../src/cli/main';
import type { SheetCorrection } from '../../src/core/records/corrections';
import { correctionsPart } from '../../src/core/records/corrections';
import type { SheetReport } from '../../src/reports/sheet-report';
import { capture } from './capture';
import { saveWorkbook, sealLog } from './workbooks';

describe('A workbook that remembers what a person said of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corrected-'));
  const file = join(folder, 'seals.xlsx');
  const corrected = join(folder, 'corrected.xlsx');
  const inspect = async (...argv: string[]) => {
    const io = capture();
    assert.equal(await main(['inspect', ...argv, '--format', 'json'], io), 0, io.stderr);
    const { sheets } = JSON.parse(io.stdout) as { readonly sheets: readonly SheetReport[] };
    return sheets.map(({ register, confidence, columns, why }) => ({ register, confidence, applicant: columns['applicant'], custodian: columns['custodian'], why }));
  };
  const remember = (said: SheetCorrection) => {
    const parts = unzipSync(readFileSync(file));
    writeFileSync(corrected, zipSync({ ...parts, 'customXml/item1.xml': strToU8(correctionsPart(new Map([['3月', said]]))) }));
  };
  before(async () => {
    await saveWorkbook(file, sealLog());
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is taken at its word: a column', async () => {
    remember({ register: 'seal-log', columns: new Map([[3, 'custodian']]) });
    assert.deepEqual((await inspect(file)).map(({ applicant, custodian }) => ({ applicant, custodian })), [{ applicant: 'D', custodian: undefined }]);
    assert.deepEqual(await inspect(corrected), [{ register: 'seal-log', confidence: 1, applicant: undefined, custodian: 'D', why: null }]);
  });
  it('is taken at its word: no register at all', async () => {
    remember({ register: null, columns: new Map() });
    assert.deepEqual((await inspect(corrected)).map(({ register, why }) => ({ register, why })), [{ register: null, why: '由人指定为不是登记表，没有检查。' }]);
    assert.equal((await inspect(corrected, '--register', 'seal-log'))[0]?.register, 'seal-log');
  });
});
