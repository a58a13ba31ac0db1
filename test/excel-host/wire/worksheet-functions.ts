import type { Book } from '../model/book';
import { require } from './checks';
import { wire, type Targets, type WireClass } from './wire-class';

/** Days between the two calendars' first days. */
const DAYS_TO_1904 = 1462;

/** Functions of the sheet, called without a cell; the one that tells which calendar the workbook counts by. */
export const worksheetFunctions: WireClass<Book> = {
  calls: {
    Date: (book, year: unknown, month: unknown, day: unknown) => {
      require([year, month, day].every((part) => typeof part === 'number'));
      const serial = Date.UTC(year as number, (month as number) - 1, day as number) / 86_400_000 + 25_569;
      return wire('FunctionResult', { value: book.dates1904 ? serial - DAYS_TO_1904 : serial });
    },
  },
};

export const functionResult: WireClass<Targets['FunctionResult']> = {
  reads: { Value: ({ value }) => value, Error: () => '' },
};
