import { deepStrictEqual as same } from 'node:assert';
import type { SheetPlan } from '../../../src/core/workbook/plan';
import { type ExcelChange, watchChanges } from '../../../src/hosts/excel/watch-changes';
import { writeSheets } from '../../../src/hosts/excel/write/write-sheets';
import { Book } from '../../excel-host/model/book';
import { useExcelHost } from '../../excel-host/node/mocha';
import { plainPlan } from './plain-plan';

function register(): Book {
  const book = new Book('台账.xlsx');
  book.addSheet('1月', [['日期', '驾驶员']]);
  return book;
}

describe('what is heard of the workbook', () => {
  const excel = useExcelHost({ book: register });

  const PLANS: readonly SheetPlan[] = [plainPlan([], { name: '车辆月报' }), plainPlan([], { name: '1月' })];
  for (const version of ['1.13', '1.14', '1.15']) {
    it(`new sheets of other people, not those that were written here (ExcelApi ${version})`, async () => {
      excel.setRequirementSets({ ExcelApi: version });
      const heard: ExcelChange[] = [];
      const stop = watchChanges((change) => heard.push(change));
      await excel.settled();
      await writeSheets(PLANS);
      await excel.settled();
      same(heard, []);
      excel.book.addSheet('2月');
      await excel.settled();
      excel.book.remotely((book) => book.deleteSheet(book.sheet('车辆月报')));
      await excel.settled();
      same(heard, [{ kind: 'sheets' }, { kind: 'sheets' }]);
      stop();
      await excel.settled();
    });
  }
});
