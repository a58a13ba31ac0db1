import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { parameterLookup } from '../../../src/core/policy/parameter-values';
import { readParameters } from '../../../src/core/policy/read-parameters';
import { readWaivers } from '../../../src/core/policy/waivers';
import { unpackWorkbook } from '../../../src/core/workbook/packed-workbook';
import { DEFAULT_LIMITS } from '../../../src/hosts/files/read/limits';
import { readWorkbook } from '../../../src/hosts/files/read/read-workbook';
import { LocalEngine } from '../../../src/addin/engine/work/local-engine';
import type { OutputFile } from '../../../src/addin/engine/pane-engine';
import { pageHost } from '../../../src/addin/host/page-host';
import { POLICY_FILE, TODAY, engineHere, sample } from '../engine/samples';

const bytes = (text: string) => new TextEncoder().encode(text);
const RULE = { group: 'rule', severities: [], search: '', folded: [] } as const;
const unhurried = [() => undefined, () => false] as const;

function page() {
  const given: OutputFile[] = [];
  return { host: pageHost((file) => void given.push(file)), given };
}
function fileOf(name: string): OutputFile {
  const source = sample(name);
  assert.ok(source.kind === 'file');
  return source;
}

describe('The page over dropped files', function () {
  this.timeout(60_000);
  const drops: readonly (readonly [string, readonly (readonly string[])[], readonly string[]])[] = [
    ['one after the other', [['a.csv 1'], ['b.csv 2']], ['a.csv 1', 'b.csv 2']],
    ['a corrected file again', [['a.csv 1', 'b.csv 2'], ['a.csv 3']], ['a.csv 3', 'b.csv 2']],
    ['two folders’ files of one name', [['a.csv 1', 'a.csv 2']], ['a.csv 1', 'a (2).csv 2']],
    ['the same file twice', [['a.csv 1', 'a.csv 1']], ['a.csv 1']],
  ];
  for (const [name, turns, expected] of drops) {
    it(`takes ${name}`, async () => {
      const { host } = page();
      for (const files of turns) host.files.add(files.map((file) => ({ name: file.split(' ')[0] ?? '', bytes: bytes(file.split(' ')[1] ?? '') })));
      const sources = await host.read(...unhurried);
      assert.deepEqual(sources.map((source) => (source.kind === 'file' ? `${source.name} ${new TextDecoder().decode(source.bytes)}` : '')), expected);
    });
  }
  it('takes all of a drop or nothing', () => {
    const { host } = page();
    assert.throws(() => host.files.add([{ name: 'a.csv', bytes: bytes('1') }, { name: 'huge.xlsx', bytes: { length: DEFAULT_LIMITS.fileBytes + 1 } as Uint8Array }]), /「huge\.xlsx」有 \d+ MB，超过/);
    assert.throws(() => host.files.add(Array.from({ length: 301 }, (_, at) => ({ name: `${at}.csv`, bytes: bytes(String(at)) }))), /301 个文件/);
    assert.deepEqual(host.files.names(), []);
  });
  it('hands one file over as it is, several in one', async () => {
    const { host, given } = page();
    await host.deliver([{ name: 'a.xlsx', bytes: bytes('1') }]);
    await host.deliver([{ name: 'a.xlsx', bytes: bytes('1') }, { name: 'b.xlsx', bytes: bytes('2') }]);
    await host.deliver([]);
    assert.deepEqual(given.map(({ name }) => name), ['a.xlsx', '台账通.zip']);
    assert.deepEqual(unzipSync(given[1]?.bytes ?? bytes('')), { 'a.xlsx': bytes('1'), 'b.xlsx': bytes('2') });
  });
  it('keeps a waiver while it is open, and as a workbook for the next time', async () => {
    const { host } = page();
    const engine = engineHere();
    host.files.add([fileOf('印章使用登记.xlsx'), fileOf(POLICY_FILE)]);
    const counts = async (next: typeof host) => (await engine.load(await next.read(...unhurried), { month: '2026-03', today: TODAY }).result).counts;
    const before = await counts(host);
    const [, line] = await engine.lines({ ...RULE, severities: ['error'] }, 0, 2);
    assert.ok(line?.kind === 'finding');
    const { row } = await engine.waive(line.index, { reason: '=原件如此', by: '李明', on: '2026-03-31' });
    await host.addWaiver(row);
    const after = await counts(host);
    assert.deepEqual([after.error, after.waived], [before.error - 1, before.waived + 1]);
    const kept = await host.keepsake?.();
    assert.ok(kept);
    const next = page().host;
    next.files.add([fileOf('印章使用登记.xlsx'), kept, fileOf(POLICY_FILE)]);
    assert.deepEqual(await counts(next), after);
    await next.addWaiver(row);
    assert.deepEqual((await engine.load(await next.read(...unhurried), { month: '2026-03', today: TODAY }).result).problems, []);
    const { waivers } = readWaivers([await readWorkbook(kept.bytes, kept.name)]);
    assert.equal(waivers[0]?.reason, '=原件如此');
  });
  it('keeps a parameter from its day on', async () => {
    const { host } = page();
    await host.addParameter({ parameter: 'slipValidMinutes', value: '45', from: '2026-03-01', basis: '3.5.3' });
    const [source] = await host.read(...unhurried);
    assert.ok(source?.kind === 'workbook');
    const { rows, problems } = readParameters({ workbook: unpackWorkbook(source.workbook), trusted: false });
    assert.deepEqual(problems, []);
    assert.deepEqual([46081, 46082].map((day) => parameterLookup(rows).value('slipValidMinutes', day as never)), [30, 45]);
  });
  it('sets a parameter also where the policy lists them all', async () => {
    const { host } = page();
    const engine = engineHere();
    host.files.add([fileOf('车辆使用登记表.xlsx'), fileOf(POLICY_FILE)]);
    await host.addParameter({ parameter: 'slipValidMinutes', value: '45', from: '2026-01-01', basis: '' });
    await engine.load(await host.read(...unhurried), { month: null, today: TODAY }).result;
    const parameter = (await engine.rules()).find(({ id }) => id === 'vehicle/void-slip')?.parameters[0];
    assert.deepEqual([parameter?.value, parameter?.since, parameter?.default], ['45', '2026-01-01', '30']);
  });
  it('hands an empty roster over, which is known as one when it comes back', async () => {
    const { host, given } = page();
    const engine = new LocalEngine({ template: () => Promise.reject(new Error('none')) });
    const people = (await engine.rosters()).find(({ id }) => id === 'people');
    await host.insertRoster(people?.name.zh ?? '', people?.columns ?? []);
    const [file] = given;
    assert.equal(file?.name, '人员.xlsx');
    host.files.add([...(file ? [file] : []), fileOf('印章使用登记.xlsx')]);
    await engine.load(await host.read(...unhurried), { month: null, today: TODAY }).result;
    assert.ok((await engine.sheets()).every(({ file: from }) => from === '印章使用登记.xlsx'));
  });
  it('remembers what was said of a file', async () => {
    const { host } = page();
    const engine = engineHere();
    host.files.add([fileOf('用印台账.xlsx'), fileOf('印章使用登记.xlsx')]);
    const kinds = async () => {
      await engine.load(await host.read(...unhurried), { month: null, today: TODAY }).result;
      return (await engine.sheets()).filter(({ file }) => file === '用印台账.xlsx').map(({ register, corrected }) => [register, corrected]);
    };
    const before = await kinds();
    assert.deepEqual(before.slice(0, 1), [['seal-log', false]]);
    const sheet = (await engine.sheets())[0]?.sheet ?? '';
    await host.remember((await engine.correct('用印台账.xlsx', sheet, { register: null, columns: {} })).part, '用印台账.xlsx');
    assert.deepEqual(await kinds(), [[null, true], ...before.slice(1)]);
  });
  it('changes no original', async () => {
    const { host } = page();
    await assert.rejects(host.apply([]), /不改动原件/);
    await assert.rejects(host.mark([]), /不能标注/);
    assert.equal(await host.isMarked(), false);
    assert.equal(await host.undoable(), null);
  });
});
