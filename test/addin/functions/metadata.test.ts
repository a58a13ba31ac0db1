// The functions' code is loaded by import(), which tsx/cjs alone does not reach.
import 'tsx';
import assert from 'node:assert/strict';
import { associateFunctions } from '../../../src/addin/functions/associate';
import { FUNCTIONS } from '../../../src/addin/functions/declarations';
import { functionsJson } from '../../../src/addin/functions/metadata';
import type { Language } from '../../../src/core/words';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality: string; readonly optional?: boolean; readonly repeating?: boolean }[];
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

const entries = (language: Language) => (JSON.parse(functionsJson(language)) as { functions: readonly Entry[] }).functions;

/** A name that Excel would read as a cell: A1 to XFD1048576, or R1C1. */
const CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

describe('functions.json', () => {
  for (const language of ['zh', 'en'] as const) {
    describe(language, () => {
      for (const entry of entries(language)) {
        it(`${entry.id} keeps to the rules of the metadata`, () => {
          assert.match(entry.id, /^[A-Z][A-Z0-9_.]{2,127}$/);
          assert.match(entry.name, /^\p{L}[\p{L}0-9._]{2,127}$/u);
          assert.doesNotMatch(entry.name, CELL);
          assert.ok(entry.description.length > 0 && entry.description.length <= 255, 'help');
          for (const { name, description, type, dimensionality } of entry.parameters) {
            assert.ok(name !== '' && description !== '', 'parameters have names and help');
            assert.ok(['any', 'number', 'string', 'boolean'].includes(type), type);
            assert.ok(['scalar', 'matrix'].includes(dimensionality), dimensionality);
          }
          assert.ok(['any', 'number', 'string', 'boolean'].includes(entry.result.type));
          const optionals = entry.parameters.map(({ optional, repeating }) => optional === true || repeating === true);
          assert.deepEqual(optionals, [...optionals].sort(), 'optional parameters come last');
          assert.ok(entry.parameters.slice(0, -1).every(({ repeating }) => !repeating), 'only the last parameter repeats');
          // Addresses of parameters are given to functions that spill only; nothing is volatile or streamed.
          assert.deepEqual(entry.options ?? null, entry.result.dimensionality === 'matrix' ? { requiresParameterAddresses: true } : null);
        });
      }
      it('names no function twice', () => {
        const names = entries(language).map(({ name }) => name.toUpperCase());
        assert.equal(new Set(names).size, names.length);
      });
    });
  }

  it('has the same ids and parameters in both languages', () => {
    const shape = (language: Language) => entries(language).map(({ id, parameters, result }) => [id, parameters.map(({ type, dimensionality, optional, repeating }) => [type, dimensionality, optional, repeating]), result]);
    assert.deepEqual(shape('en'), shape('zh'));
  });
  it('asks for errors as values, and for nothing that Excel 2021 does not know', () => {
    const { functions, ...top } = JSON.parse(functionsJson('zh')) as Record<string, unknown>;
    assert.ok(Array.isArray(functions));
    assert.deepEqual(top, { allowErrorForDataTypeAny: true });
  });
  it('is in Chinese for zh and without a Chinese name for en', () => {
    for (const { name, parameters } of entries('zh')) assert.match([name, ...parameters.map((parameter) => parameter.name)].join(''), /^[^a-z]*$/i);
    for (const { name, parameters } of entries('en')) assert.doesNotMatch([name, ...parameters.map((parameter) => parameter.name)].join(''), /[\u4e00-\u9fff]/);
  });
});

describe('associated functions', () => {
  const associated = new Map<string, (...given: unknown[]) => Promise<unknown>>();
  class ExcelError {
    constructor(readonly code: string, readonly message?: string) {}
  }
  const world = globalThis as unknown as { CustomFunctions: unknown };
  let previous: unknown;
  before(() => {
    // Only now: the library may have been loaded by a test before.
    previous = world.CustomFunctions;
    world.CustomFunctions = { Error: ExcelError, associate: (id: string, run: (...given: unknown[]) => Promise<unknown>) => associated.set(id, run) };
    associateFunctions(() => 'zh');
  });
  after(() => {
    world.CustomFunctions = previous;
  });

  it('are those of functions.json', () => {
    assert.deepEqual([...associated.keys()].sort(), entries('zh').map(({ id }) => id).sort());
    assert.equal(FUNCTIONS.length, associated.size);
  });
  it('are none where there is no Excel', () => {
    const { CustomFunctions } = world;
    world.CustomFunctions = undefined;
    assert.doesNotThrow(() => associateFunctions(() => 'zh'));
    world.CustomFunctions = CustomFunctions;
  });
  it('answer with a value', async () => assert.equal(await associated.get('TO_NUMBER')?.('12公里', { functionName: 'TO_NUMBER' }), 12));
  it('answer with an error value and its sentence', async () => {
    const fails = async (id: string, ...given: unknown[]) => await associated.get(id)?.(...given).catch((error: unknown) => error);
    const error = await fails('LITRES_PER_100KM', 42, 0);
    assert.ok(error instanceof ExcelError);
    assert.deepEqual([error.code, error.message], ['#DIV/0!', '公里要大于 0，才算得出百公里油耗。']);
    assert.equal((await fails('TO_DATE', '昨天', null) as ExcelError).code, '#VALUE!');
    assert.equal((await fails('LOAN_FEE', -1, null, []) as ExcelError).code, '#NUM!');
    assert.equal((await fails('IS_WORKDAY', 73000, []) as ExcelError).code, '#N/A');
  });
  it('tell where the range stands, so that findings name its cells', async () => {
    const range = [['用车日期', '车牌号', '驾驶员', '用车人', '用车事由', '目的地', '行驶公里', '派车单号'], [46086, '闽D12345', '王军', '李静', '送客户', '机场', 30, '']];
    const rows = (await associated.get('CHECK')?.(range, 46113, null, [], { parameterAddresses: ["'三月 用车'!C10:J11"] })) as string[][];
    assert.equal(rows[1]?.[0], 'J11');
  });
});
