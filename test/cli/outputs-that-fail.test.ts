import assert from 'node:assert/strict';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { main } from '../../src/cli/main';
import { capture } from './capture';
import type { Fault } from './failing-disk';
import { onFailingDisk } from './failing-disk';
import { asOrdinaryUser } from './ordinary-user';
import { saveWorkbook, sealLog } from './workbooks';

describe('An output that can’t be written', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  const seals = join(folder, '用印登记.xlsx');
  const place = join(folder, 'place');

  /** A call, what it writes into the folder given, and how many files that takes. */
  interface Written {
    readonly argv: (out: string) => readonly string[];
    /** As the sentence names it. */
    readonly named: string;
    readonly writes: number;
  }
  const month = ['--month', '2026-03'];
  const COMMANDS: Readonly<Record<string, Written>> = {
    'check, a workbook': { argv: (out) => ['check', seals, '--format', 'xlsx', '--out', join(out, '问题.xlsx')], named: '问题.xlsx', writes: 1 },
    'check, a page': { argv: (out) => ['check', seals, '--format', 'html', '--out', join(out, '问题.html')], named: '问题.html', writes: 1 },
    'check, JSON': { argv: (out) => ['check', seals, '--format', 'json', '--out', join(out, '问题.json')], named: '问题.json', writes: 1 },
    totals: { argv: (out) => ['totals', seals, '--format', 'html', '--out', join(out, '合计.html')], named: '合计.html', writes: 1 },
    fix: { argv: (out) => ['fix', seals, '--out', out], named: '用印登记.xlsx', writes: 1 },
    report: { argv: (out) => ['report', 'seal-month', seals, ...month, '--out', out], named: 'seal-month.xlsx', writes: 1 },
    'month-end': { argv: (out) => ['month-end', seals, ...month, '--out', join(out, '2026-03')], named: '2026-03', writes: 4 },
    'policy init': { argv: (out) => ['policy', 'init', join(out, '制度.xlsx')], named: '制度.xlsx', writes: 1 },
  };
  const everyWrite = Object.entries(COMMANDS).flatMap(([what, call]) => Array.from({ length: call.writes }, (_, index) => [`${what}, file ${index + 1}`, call, index + 1] as const));

  const run = async (argv: readonly string[]) => {
    const io = capture();
    const status = await main(argv, io);
    return { status, stdout: io.stdout, stderr: io.stderr };
  };
  /** Every file and folder of the place, to the byte. */
  const tree = (at = place): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(at, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => [relative(place, join(at, name)), lstatSync(join(at, name)).isDirectory() ? 'folder' : readFileSync(join(at, name)).toString('base64')]),
    );
  const saysSo = async ({ named }: Written, argv: readonly string[], sentence: RegExp) => {
    const before = tree();
    const { status, stderr } = await run(argv);
    assert.equal(status, 2);
    assert.match(stderr, sentence);
    assert.match(stderr, /^台账通：[^\n]+。\n$/);
    assert.ok(stderr.includes(named), `${stderr} does not name ${named}`);
    assert.deepEqual(tree(), before);
  };
  /** An earlier output stands where the next goes; only `policy init` never writes over one. */
  const earlier = async (call: Written) => {
    const { status, stderr } = await run(call.argv(place));
    assert.equal(status, 0, stderr);
    if (call === COMMANDS['policy init']) rmSync(join(place, call.named));
  };

  before(async () => {
    await saveWorkbook(seals, sealLog([2, '2026.3.3', '销售部', '王 强', '在职证明', '2份', '公司公章', '李明']));
    chmodSync(folder, 0o755);
  });
  beforeEach(() => mkdirSync(place));
  afterEach(() => rmSync(place, { recursive: true }));
  after(() => rmSync(folder, { recursive: true }));

  const DISKS: readonly [string, Fault['code'], RegExp, typeof everyWrite][] = [
    ['full', 'ENOSPC', /磁盘已满/, everyWrite],
    // As far as the commands can see, these are the same but for their sentence.
    ['over its quota', 'EDQUOT', /磁盘已满/, everyWrite.slice(0, 1)],
    ['broken', 'EIO', /EIO/, everyWrite.slice(0, 1)],
  ];
  for (const [state, code, sentence, writes] of DISKS) {
    for (const [what, call, turn] of writes) {
      it(`because the disk is ${state}: ${what}`, async () => {
        const fault = { at: 'write', code, turns: [turn] } as const;
        await onFailingDisk(folder, fault, () => saysSo(call, call.argv(join(place, 'new/deep')), sentence));
        await earlier(call);
        await onFailingDisk(folder, fault, () => saysSo(call, call.argv(place), sentence));
      });
    }
  }

  for (const code of ['EPERM', 'EACCES', 'EBUSY'] as const) {
    for (const [what, call] of Object.entries(COMMANDS)) {
      it(`because the earlier one is open in another program (${code}): ${what}`, async () => {
        await earlier(call);
        await onFailingDisk(folder, { at: 'rename', code, turns: [1] }, () => saysSo(call, call.argv(place), /原来的内容没有改动：它可能正在 Excel 等程序里打开/));
      });
    }
  }

  for (const [what, call] of Object.entries(COMMANDS)) {
    it(`because its folder is read-only: ${what}`, async () => {
      await earlier(call);
      chmodSync(place, 0o555);
      await asOrdinaryUser(() => saysSo(call, call.argv(place), /没有写入权限/));
      await asOrdinaryUser(() => saysSo(call, call.argv(join(place, 'new')), /没有写入权限/));
      chmodSync(place, 0o755);
    });
  }

  it('because a device is full: nothing is put in the device’s place', async () => {
    for (const [format, name] of [['html', 'check'], ['xlsx', 'check'], ['json', 'totals']] as const) {
      const { status, stderr } = await run([name, seals, '--format', format, '--out', '/dev/full']);
      assert.equal(status, 2);
      assert.match(stderr, /^台账通：磁盘已满，「\/dev\/full」没有写成[^\n]+。\n$/);
      assert.ok(lstatSync('/dev/full').isCharacterDevice());
    }
  });

  it('one of several copies: the others are written, and the list tells what was', async () => {
    const second = join(folder, '二.xlsx');
    await saveWorkbook(second, sealLog([2, '2026.3.3', '销售部', '王强', '在职证明', 2, '公司公章', '李明']));
    const { status, stdout, stderr } = await onFailingDisk(folder, { at: 'write', code: 'ENOSPC', turns: [1] }, () => run(['fix', seals, second, '--out', place]));
    assert.equal(status, 2);
    assert.match(stderr, /^台账通：磁盘已满，「[^」]*用印登记\.xlsx」没有写成[^\n]+\n$/);
    assert.match(stdout, /二\.xlsx/);
    assert.deepEqual(readdirSync(place), ['二.xlsx']);
    rmSync(second);
  });

  it('is not called “nothing to correct”', async () => {
    const { stdout } = await onFailingDisk(folder, { at: 'write', code: 'ENOSPC', turns: [1] }, () => run(['fix', seals, '--out', place]));
    assert.match(stdout, /没有写出副本/);
    assert.ok(!existsSync(join(place, '用印登记.xlsx')));
  });
});
