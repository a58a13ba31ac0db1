import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/words';
import { readSources } from '../../../src/addin/engine/session/read-sources';
import type { Source } from '../../../src/addin/engine/source';
import { buffersOf, packWorkbook } from '../../../src/core/workbook/packed-workbook';
import { printedByCommandLine } from '../printed-by-command-line';
import { engineHere, POLICY_FILE, REGISTER_FILES, SAMPLES, TODAY, sample } from './samples';

const printed = (...argv: string[]): Promise<string> => printedByCommandLine(SAMPLES, TODAY, ...argv);

async function judged(sources: readonly Source[], month: string | null, language: Language = 'zh'): Promise<string> {
  const engine = engineHere();
  await engine.load(sources, { month, allMonths: month === null, today: TODAY }).result;
  return new TextDecoder().decode((await engine.findingsJson(language).result).bytes);
}

/** As Excel hands a workbook in: a snapshot whose arrays go over to the engine. */
async function handedOver(name: string): Promise<Source> {
  const { workbooks } = await readSources([sample(name)], { at: () => undefined });
  const packed = packWorkbook(workbooks[0]!);
  return { kind: 'workbook', workbook: structuredClone(packed, { transfer: buffersOf(packed) }) };
}

describe('The pane judges as the command line does', function () {
  this.timeout(60_000);
  it('all registers with their policy', async () => {
    assert.equal(await judged([...REGISTER_FILES, POLICY_FILE].map(sample), null), await printed(...REGISTER_FILES, '--policy', POLICY_FILE));
  });
  it('the policy wherever it lies among them, one month, in English', async () => {
    assert.equal(await judged([POLICY_FILE, ...REGISTER_FILES].map(sample), '2026-03', 'en'), await printed(...REGISTER_FILES, '--policy', POLICY_FILE, '--month', '2026-03', '--lang', 'en'));
  });
  it('one workbook without a policy', async () => {
    assert.equal(await judged([sample('车辆使用登记表.xlsx')], '2026-02'), await printed('车辆使用登记表.xlsx', '--month', '2026-02'));
  });
  it('snapshots handed over by Excel', async () => {
    const sources = [await handedOver('印章使用登记.xlsx'), await handedOver(POLICY_FILE)];
    assert.equal(await judged(sources, null), await printed('印章使用登记.xlsx', '--policy', POLICY_FILE));
  });
});
