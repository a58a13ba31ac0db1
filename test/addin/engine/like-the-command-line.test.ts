import assert from 'node:assert/strict';
import { main } from '../../../src/cli/main';
import { finish } from '../../../src/core/progress';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { parseIsoMonth } from '../../../src/core/values/month';
import { checkReport } from '../../../src/reports/check-report';
import { readSources } from '../../../src/addin/engine/session/read-sources';
import { Session } from '../../../src/addin/engine/session/session';
import type { Source } from '../../../src/addin/engine/source';
import { buffersOf, packWorkbook } from '../../../src/core/workbook/packed-workbook';
import { capture } from '../../cli/capture';
import { POLICY_FILE, REGISTER_FILES, SAMPLES, TODAY, sample } from './samples';

const HERE = process.cwd();
const UNHURRIED = { at: () => undefined };

/** What `check --format json` prints in the samples' own folder, where files go by their bare names. */
async function printed(...argv: string[]): Promise<string> {
  process.chdir(SAMPLES);
  try {
    const io = capture();
    await main(['check', ...argv, '--today', TODAY, '--format', 'json'], io);
    assert.equal(io.stderr, '');
    return io.stdout;
  } finally {
    process.chdir(HERE);
  }
}

async function judged(sources: readonly Source[], month: string | null): Promise<string> {
  const today = parseIsoDate(TODAY) as CalendarDate;
  const { workbooks, problems } = await readSources(sources, UNHURRIED);
  const session = new Session();
  finish(session.load(workbooks, problems, today, month === null ? null : parseIsoMonth(month)));
  if (month === null) finish(session.check(null));
  const { read, result } = session.checked;
  return `${JSON.stringify(checkReport(read, result, { today, month: month === null ? null : parseIsoMonth(month), language: 'zh' }), null, 2)}\n`;
}

/** As Excel hands a workbook in: a snapshot whose arrays go over to the engine. */
async function handedOver(name: string): Promise<Source> {
  const { workbooks } = await readSources([sample(name)], UNHURRIED);
  const packed = packWorkbook(workbooks[0]!);
  return { kind: 'workbook', workbook: structuredClone(packed, { transfer: buffersOf(packed) }) };
}

describe('The pane judges as the command line does', function () {
  this.timeout(60_000);
  it('all registers with their policy', async () => {
    assert.equal(await judged([...REGISTER_FILES, POLICY_FILE].map(sample), null), await printed(...REGISTER_FILES, '--policy', POLICY_FILE));
  });
  it('the policy wherever it lies among them, one month', async () => {
    assert.equal(await judged([POLICY_FILE, ...REGISTER_FILES].map(sample), '2026-03'), await printed(...REGISTER_FILES, '--policy', POLICY_FILE, '--month', '2026-03'));
  });
  it('one workbook without a policy', async () => {
    assert.equal(await judged([sample('车辆使用登记表.xlsx')], '2026-02'), await printed('车辆使用登记表.xlsx', '--month', '2026-02'));
  });
  it('snapshots handed over by Excel', async () => {
    const sources = [await handedOver('印章使用登记.xlsx'), await handedOver(POLICY_FILE)];
    assert.equal(await judged(sources, null), await printed('印章使用登记.xlsx', '--policy', POLICY_FILE));
  });
});
