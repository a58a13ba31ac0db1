import { deepStrictEqual } from 'node:assert';
import type { Book } from '../model/book';
import { callFunction, type FunctionResult } from '../wire/function-calls';
import { settled, startExcelHost, type ExcelHost, type StartOptions } from './start';

export interface ExcelInTests extends Pick<ExcelHost, 'host' | 'stats' | 'reset' | 'pressButton' | 'setRequirementSets'> {
  readonly book: Book;
  /** Calls a custom function as a cell would. */
  call(id: string, ...args: unknown[]): Promise<FunctionResult>;
  /** When every message on its way has arrived and handlers have run. */
  settled(): Promise<void>;
}

/**
 * Inside a `describe`: Excel with a fresh book for each test.
 * A test that asked for anything the emulator lacks fails, even where the code under test swallowed the error.
 */
export function useExcelHost(options: Omit<StartOptions, 'book'> & { readonly book?: () => Book } = {}): ExcelInTests {
  let excel: ExcelHost;
  const { book, ...rest } = options;
  before(async () => {
    excel = await startExcelHost(rest);
  });
  beforeEach(() => void excel.reset(book?.()));
  afterEach(() => deepStrictEqual(excel.host.unsupported, [], 'the emulated host lacks members that were asked for'));
  after(() => excel.stop());
  return {
    get host() {
      return excel.host;
    },
    get stats() {
      return excel.stats;
    },
    get book() {
      return excel.book;
    },
    reset: (next) => excel.reset(next),
    pressButton: (action) => excel.pressButton(action),
    setRequirementSets: (sets) => excel.setRequirementSets(sets),
    call: (id, ...args) => callFunction(excel.host, id, args),
    settled,
  };
}
