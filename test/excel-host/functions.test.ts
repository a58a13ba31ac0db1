/// <reference types="office-js" />
import { deepStrictEqual as same, strictEqual as is } from 'node:assert';
import { useExcelHost } from './node/mocha';
import { streamFunction, unmatchedFunctions } from './wire/function-calls';

/** The part of the library's own global that this needs; its full types clash with those of the page. */
interface Library {
  associate(id: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}
const library = () => (globalThis as unknown as { CustomFunctions: Library }).CustomFunctions;

describe('custom functions and commands', () => {
  const excel = useExcelHost();

  it('a function gives its value, at once or later', async () => {
    library().associate('TEST.ADD', (a: number, b: number) => a + b);
    library().associate('TEST.LATER', async (a: number) => [[a, a * 2]]);
    same(await excel.call('TEST.ADD', 1, 2), { ok: true, value: 3 });
    same(await excel.call('TEST.LATER', 4), { ok: true, value: [[4, 8]] });
  });

  it('a function that throws shows an error in its cell', async () => {
    library().associate('TEST.BOOM', () => {
      throw new (library().Error)(library().ErrorCode.divisionByZero ?? '', '除数为零');
    });
    same(await excel.call('TEST.BOOM'), { ok: false, error: '#DIV/0!', message: '除数为零' });
    is((await excel.call('TEST.NOBODY')).ok, false);
  });

  it('a streaming function gives results until it is cancelled', async () => {
    let cancelled = false;
    library().associate('TEST.TICK', (invocation: { setResult(value: number): void; onCanceled: () => void }) => {
      invocation.setResult(1);
      invocation.onCanceled = () => (cancelled = true);
    });
    const running = streamFunction(excel.host, 'TEST.TICK', []);
    same(await running.next(), { ok: true, value: 1 });
    running.cancel();
    await excel.settled();
    is(cancelled, true);
  });

  it('functions declared and functions associated are compared by id', () => {
    same(unmatchedFunctions([{ id: 'A.B' }, { id: 'C' }], ['a.b', 'D']), { declaredOnly: ['C'], associatedOnly: ['D'] });
  });

  it('a ribbon button runs its command, and waits for it', async () => {
    const pressed: string[] = [];
    Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await excel.pressButton('checkNow');
    same(pressed, ['checkNow']);
  });
});
