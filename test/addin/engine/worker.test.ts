import assert from 'node:assert/strict';
import { MessageChannel } from 'node:worker_threads';
import { JobCancelled } from '../../../src/addin/engine/job';
import type { Job } from '../../../src/addin/engine/job';
import type { PaneEngine } from '../../../src/addin/engine/pane-engine';
import { PaneError } from '../../../src/addin/engine/pane-engine';
import type { Port } from '../../../src/addin/engine/work/protocol';
import { serve } from '../../../src/addin/engine/work/serve';
import { startJob } from '../../../src/addin/engine/work/start-job';
import { workerEngine } from '../../../src/addin/engine/work/worker-engine';
import { engineHere, REGISTER_FILES, sample, TODAY } from './samples';

const QUERY = { group: 'rule', severities: [], search: '', folded: [] } as const;

describe('The engine at the other end of a port', function () {
  this.timeout(60_000);
  let close = (): void => undefined;
  /** An engine behind real messages: what can't be cloned doesn't come through. */
  const behind = (engine: PaneEngine): PaneEngine => {
    const { port1, port2 } = new MessageChannel();
    close = () => port1.close();
    serve(asPort(port2), (base) => {
      assert.equal(base, 'https://host/pane.html');
      return engine;
    });
    return workerEngine(asPort(port1), 'https://host/pane.html');
  };
  afterEach(() => close());

  it('answers every question as the engine itself does', async () => {
    const [here, there] = [engineHere(), behind(engineHere())];
    for (const engine of [here, there]) await engine.load([sample('车辆使用登记表.xlsx')], { month: '2026-03', today: TODAY }).result;
    const asked: readonly ((engine: PaneEngine) => Promise<unknown>)[] = [
      (engine) => engine.sheets(),
      (engine) => engine.kinds(),
      (engine) => engine.columns('车辆使用登记表.xlsx', '3月', 'vehicle-usage'),
      (engine) => engine.tree(QUERY),
      (engine) => engine.lines(QUERY, 0, 50),
      (engine) => engine.card(0),
      (engine) => engine.notRun(),
      (engine) => engine.fixes(),
      (engine) => engine.fixSteps([0, 1, 2, 3]),
      (engine) => engine.marks(),
      (engine) => engine.totals('vehicle-usage', null),
      (engine) => engine.rules(),
      (engine) => engine.rosters(),
      (engine) => engine.reports(),
      (engine) => engine.monthEnd(),
      (engine) => engine.totalsPlan('vehicle-usage', 'driver', 'zh'),
      (engine) => engine.findingsPlan('en'),
      (engine) => engine.findingsFile('zh').result,
      (engine) => engine.findingsJson('zh').result,
      (engine) => engine.waive(0, { reason: '已说明', by: '李明', on: '2026-04-01' }),
      (engine) => engine.unwaive(),
      (engine) => engine.check(null).result,
    ];
    for (const ask of asked) assert.deepEqual(await ask(there), await ask(here), ask.toString());
  });
  it('tells how far it is', async () => {
    const engine = behind(engineHere());
    const stages = new Set<string>();
    const job = engine.load(REGISTER_FILES.map(sample), { month: null, today: TODAY });
    job.onProgress(({ stage, done, of }) => {
      stages.add(stage.zh);
      assert.ok(done >= 0 && done <= of, `${done} of ${of}`);
    });
    await job.result;
    assert.ok(stages.has('打开文件') && stages.has('逐条检查'), [...stages].join('、'));
  });
  it('is called off between two steps, and stays as it was', async () => {
    const engine = behind(engineHere());
    await engine.load([sample('印章使用登记.xlsx')], { month: null, today: TODAY }).result;
    const before = await engine.tree(QUERY);
    const job = engine.load(REGISTER_FILES.map(sample), { month: null, today: TODAY });
    job.onProgress(() => job.cancel());
    await assert.rejects(job.result, JobCancelled);
    assert.deepEqual(await engine.tree(QUERY), before);
    assert.equal((await engine.load([sample('设备登记.xlsx')], { month: null, today: TODAY }).result).registers[0]?.id, 'asset-list');
  });
  it('answers other questions while it works', async () => {
    const engine = behind(engineHere());
    const order: string[] = [];
    const job = engine.load(REGISTER_FILES.map(sample), { month: null, today: TODAY });
    await Promise.all([job.result.then(() => order.push('load')), engine.rosters().then(() => order.push('rosters'))]);
    assert.deepEqual(order, ['rosters', 'load']);
  });
  it('does what changes its state in the order in which it was asked', async () => {
    const engine = behind(engineHere());
    const jobs = [engine.load([sample('车辆使用登记表.xlsx')], { month: null, today: TODAY }), engine.check('2026-01'), engine.check('2026-02')];
    assert.deepEqual((await Promise.all(jobs.map(({ result }) => result))).map(({ month }) => month), ['2026-03', '2026-01', '2026-02']);
  });

  const failing = (error: unknown): PaneEngine => Object.assign(engineHere(), { sheets: () => Promise.reject(error), check: (): Job<never> => startJob(() => Promise.reject(error)) });
  it('refuses in the engine’s words', async () => {
    const words = { zh: '不行', en: 'no' };
    const engine = behind(failing(new PaneError(words, [words])));
    const told = (error: unknown) => error instanceof PaneError && assert.deepEqual([error.words, error.problems], [words, [words]]) === undefined;
    await assert.rejects(engine.sheets(), told);
    await assert.rejects(engine.check(null).result, told);
  });
  it('fails as loudly as the engine does', async () => {
    const engine = behind(failing(new TypeError('x is undefined')));
    await assert.rejects(engine.sheets(), (error: unknown) => error instanceof Error && !(error instanceof PaneError) && error.message === 'x is undefined' && (error.stack ?? '').includes('worker.test'));
  });
  it('puts an unreadable file into words and goes on', async () => {
    const engine = behind(engineHere());
    const broken = { kind: 'file', name: '坏的.xlsx', bytes: new TextEncoder().encode('PK\u0003\u0004 not really') } as const;
    const { problems, registers } = await engine.load([broken, sample('印章使用登记.xlsx'), sample('印章使用登记.xlsx')], { month: null, today: TODAY }).result;
    assert.deepEqual(problems.map(({ file }) => file), ['坏的.xlsx', '印章使用登记.xlsx']);
    assert.match(problems[1]?.message.zh ?? '', /只读了第一个/);
    assert.equal(registers.length, 1);
  });
});

/** A node port hands over the event's data as a browser's does, once it is started. */
function asPort(port: import('node:worker_threads').MessagePort): Port {
  return {
    postMessage: (message, transfer) => port.postMessage(message, transfer as never),
    addEventListener: (_type, listener) => void port.on('message', (data: unknown) => listener({ data })),
  };
}
