import assert from 'node:assert/strict';
import { MessageChannel } from 'node:worker_threads';
import type { SheetPlan } from '../../../src/core/workbook/plan';
import { inPortions, joined } from '../../../src/addin/engine/work/portions';
import type { FromWorker, Port } from '../../../src/addin/engine/work/protocol';
import { serve } from '../../../src/addin/engine/work/serve';
import { workerEngine } from '../../../src/addin/engine/work/worker-engine';
import { engineHere } from './samples';
import { fakePlan } from '../taskpane/fake-answers';

const MOST = 3;
const sheet = (name: string, cells: number): SheetPlan => ({ ...fakePlan(), name, cells: Array.from({ length: cells }, (_, row) => ({ row, column: 0, style: 0, value: { kind: 'number', value: row } })) });

const CASES: readonly (readonly [what: string, answer: unknown, sizes: readonly number[]])[] = [
  ['a small sheet goes as it is', sheet('一', 3), []],
  ['a large one in portions', sheet('一', 7), [3, 3, 1]],
  ['several, of which some are large', [sheet('一', 4), sheet('二', 1), sheet('三', 6)], [3, 1, 3, 3]],
  ['no sheet at all', [{ id: 'vehicle-month', missing: null }], []],
  ['files', [{ name: 'findings.xlsx', bytes: new Uint8Array([1, 2]) }], []],
  ['nothing', null, []],
];

describe('Answers that are handed over in portions', () => {
  for (const [what, answer, sizes] of CASES) {
    it(what, () => {
      const { portions, rest } = inPortions(answer, MOST);
      assert.deepEqual(portions.map(({ cells }) => cells.length), sizes);
      if (portions.length === 0) assert.equal(rest, answer);
      for (const plan of [rest].flat()) assert.ok(!plan || typeof plan !== 'object' || !('cells' in plan) || (plan.cells as unknown[]).length <= MOST);
      assert.deepEqual(joined(structuredClone(rest), structuredClone(portions)), answer);
    });
  }
  it('one after the other, and the pane has the sheet whole', async () => {
    const large = sheet('大', 25_000);
    const { port1, port2 } = new MessageChannel();
    const sizes: number[] = [];
    const listening: Port = {
      postMessage: (message) => port1.postMessage(message),
      addEventListener: (_, listener) =>
        void port1.on('message', (data: FromWorker) => {
          if (data.kind === 'portion') sizes.push(data.portion.cells.length);
          listener({ data });
        }),
    };
    serve({ postMessage: (message) => port2.postMessage(message), addEventListener: (_, listener) => void port2.on('message', (data) => listener({ data })) }, () => Object.assign(engineHere(), { findingsPlan: async () => large }));
    const plan = await workerEngine(listening, 'https://host/pane.html').findingsPlan('zh');
    port1.close();
    assert.deepEqual(sizes, [10_000, 10_000, 5_000]);
    assert.deepEqual(plan, large);
  });
});
