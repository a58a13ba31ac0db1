import { deepStrictEqual as same, ok } from 'node:assert';
import { HostError } from '../../../src/hosts/excel/host-error';
import { applyChanges } from '../../../src/hosts/excel/fix/apply-changes';
import { undoChanges } from '../../../src/hosts/excel/fix/undo-changes';
import { markCells, unmarkCells } from '../../../src/hosts/excel/marks/mark-cells';
import { putRow } from '../../../src/hosts/excel/put-row';
import { showCell } from '../../../src/hosts/excel/show-cell';
import { takeSnapshot } from '../../../src/hosts/excel/snapshot/take-snapshot';
import { Book } from '../../excel-host/model/book';
import type { Sheet } from '../../excel-host/model/sheet';
import { insertCells } from '../../excel-host/model/shift';
import { useExcelHost } from '../../excel-host/node/mocha';

function register(): Book {
  const book = new Book('台账.xlsx');
  book.addSheet('1月', [['日期', '驾驶员', '金额'], ['3-1', '王建军 ', '12.50'], ['3-2', '李娜 ', '8']]);
  book.addSheet('2月', [['日期', '驾驶员'], ['3-3', '赵敏 ']]);
  book.addSheet('豁免', [['规则', '登记']]);
  return book;
}

const name = (sheet: string, row: number, from: string) => ({ sheet, row, column: 1, from, to: { kind: 'text' as const, value: from.trim() } });
const CHANGES = [name('1月', 1, '王建军 '), name('1月', 2, '李娜 '), name('2月', 1, '赵敏 ')];
const MARKS = ['1月', '2月'].map((sheet) => ({ sheet, marks: [{ row: 1, left: 1, right: 1, severity: 'error' as const }] }));

/** What each does, on which sheet it can be disturbed, and what has to be there first. */
const ACTS: readonly [string, string, () => Promise<unknown>, (() => Promise<unknown>) | null][] = [
  ['correcting', '2月', () => applyChanges(CHANGES), null],
  ['undoing', '2月', () => undoChanges(), () => applyChanges(CHANGES)],
  ['marking', '2月', () => markCells(MARKS), null],
  ['unmarking', '2月', () => unmarkCells(), () => markCells(MARKS)],
  ['adding a row', '豁免', () => putRow('豁免', 1, [{ column: 0, kind: 'text', value: 'common/serial' }]), null],
  ['showing a cell', '2月', () => showCell({ file: '台账.xlsx', sheet: '2月', row: 1, column: 1 }), null],
  ['reading', '2月', () => takeSnapshot({ onRows: () => undefined, isCancelled: () => false }), null],
];

const MEDDLING: readonly [string, (sheet: Sheet) => unknown][] = [
  ['renames the sheet', (sheet) => sheet.book.renameSheet(sheet, '改了名')],
  ['deletes the sheet', (sheet) => sheet.book.deleteSheet(sheet)],
  ['inserts a row', (sheet) => insertCells(sheet, { top: 1, bottom: 1, left: 0, right: 16_383 }, 'Down')],
  ['protects the sheet', (sheet) => (sheet.parts.protection = { password: '', options: {} })],
  ['hides the sheet', (sheet) => (sheet.parts.visibility = 'Hidden')],
];

describe('while somebody else is at work in the workbook', () => {
  const excel = useExcelHost({ book: register });
  const drivers = (book: Book): string[] => book.sheets.flatMap((sheet) => sheet.cells.within({ top: 1, bottom: 9, left: 1, right: 1 }).map(({ cell }) => String(cell.value)).filter((value) => /^[王李赵]/.test(value)));

  for (const [act, sheet, does, first] of ACTS) {
    for (const [meddling, meddle] of MEDDLING) {
      it(`${act}: who ${meddling} at any moment meets no crash and nothing half-written`, async () => {
        let last = 1;
        for (let at = 1; at <= last; at++) {
          const book = excel.reset(register());
          await first?.();
          const before = drivers(book);
          excel.stats.clear();
          excel.host.beforeRequest = (number) => {
            if (number === at) book.remotely(() => meddle(book.sheet(sheet)));
            last = Math.max(last, number);
          };
          let failure: unknown = null;
          try {
            await does();
          } catch (error) {
            failure = error;
          }
          ok(failure === null || failure instanceof HostError, `request ${at}: ${failure instanceof Error ? failure.stack : String(failure)}`);
          if (failure instanceof HostError) {
            ok(failure.problem.code !== 'unexpected', `request ${at}: ${failure.message}`);
            // What went with a deleted sheet is gone; everything else is as it was.
            const left = drivers(book);
            same(left, before.slice(0, left.length), `request ${at}: ${failure.message}`);
          } else if (act === 'correcting') ok(drivers(book).every((value) => value === value.trim()), `request ${at}`);
          else if (act === 'undoing') ok(drivers(book).every((value) => value !== value.trim()), `request ${at}`);
        }
      });
    }
  }
});
