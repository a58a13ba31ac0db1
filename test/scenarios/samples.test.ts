import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sampleFiles } from '../../scripts/samples/sample-files';
import { main } from '../../src/cli/main';
import { allRules } from '../../src/registers/index';
import type { CheckReport } from '../../src/reports/check-report';
import { capture } from '../cli/capture';

const FOLDER = join(__dirname, '../fixtures/samples');
const POLICY = '制度参数.xlsx';
const KINDS: Readonly<Record<string, string>> = {
  '印章使用登记.xlsx': 'seal-log', '用印台账.xlsx': 'seal-log',
  '车辆使用登记表.xlsx': 'vehicle-usage', '二队用车台账.xlsx': 'vehicle-usage',
  '办公用品申领表.xlsx': 'supply-request', '领用登记.xlsx': 'supply-request',
  '固定资产台账.xlsx': 'asset-list', '设备登记.xlsx': 'asset-list',
};

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly rule: string;
}

describe('The sample registers', function () {
  this.timeout(20_000);
  const planted = JSON.parse(readFileSync(join(FOLDER, 'planted.json'), 'utf8')) as Place[];
  let status: number;
  let stderr: string;
  let report: CheckReport;
  before(async () => {
    const io = capture();
    const files = Object.keys(KINDS).map((name) => join(FOLDER, name));
    status = await main(['check', ...files, '--policy', join(FOLDER, POLICY), '--today', '2026-04-01', '--format', 'json'], io);
    stderr = io.stderr;
    report = JSON.parse(io.stdout) as CheckReport;
  });

  it('are checked without complaint, and found at fault', () => {
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });
  it('are each recognised for what they are', () => {
    assert.equal(report.sheets.length, 16);
    for (const { file, sheet, register } of report.sheets) assert.equal(register, KINDS[basename(file)], `${file} ${sheet}`);
  });
  it('hold every record that was written', () => {
    assert.deepEqual(
      report.sheets.filter(({ file }) => basename(file) === '车辆使用登记表.xlsx').map(({ sheet, records }) => [sheet, records]),
      [['1月', 29], ['2月', 36], ['3月', 32]],
    );
  });
  it('show every planted fault at its row, and nothing else', () => {
    assert.deepEqual(sorted(report.findings.map(placeOf)), sorted(planted.map(placeOf)));
  });
  it('break every rule there is', () => {
    const broken = new Set(planted.map(({ rule }) => rule));
    assert.deepEqual(allRules.map(({ id }) => id).filter((id) => !broken.has(id)), []);
  });
  it('are the same bytes when written anew', async () => {
    const written = await sampleFiles();
    assert.deepEqual([...written.keys()].sort(), readdirSync(FOLDER).sort());
    for (const [name, bytes] of written) assert.ok(readFileSync(join(FOLDER, name)).equals(bytes), name);
  });
});

/** A record may break one rule in two of its cells. */
function sorted(places: readonly string[]): string[] {
  return [...new Set(places)].sort();
}

function placeOf({ file, sheet, row, rule }: Place): string {
  return `${basename(file)} ${sheet} ${row} ${rule}`;
}
