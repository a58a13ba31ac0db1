import { deepStrictEqual as same, rejects, strictEqual as is } from 'node:assert';
import { putRow, type RowValue } from '../../../src/hosts/excel/put-row';
import { Book } from '../../excel-host/model/book';
import { useExcelHost } from '../../excel-host/node/mocha';

function waivers(): Book {
  const book = new Book('台账.xlsx');
  book.addSheet('豁免', [['规则', '登记', '日期'], ['common/serial', '1月', 46_000]]);
  return book;
}

const ROW: readonly RowValue[] = [{ column: 0, kind: 'text', value: '=已说明' }, { column: 1, kind: 'text', value: '2月' }, { column: 2, kind: 'day', value: 46_113 }];

describe('a row for a policy sheet', () => {
  const excel = useExcelHost({ book: waivers });
  const rows = () => Array.from({ length: 5 }, (_, row) => [0, 1, 2].map((column) => excel.book.sheet('豁免').at(row, column).value)).filter((row) => row.some((value) => value !== null));

  it('is written as it is meant', async () => {
    await putRow('豁免', 2, ROW);
    same(rows()[2], ['=已说明', '2月', 46_113]);
    const sheet = excel.book.sheet('豁免');
    same([sheet.cell('A3').formula, sheet.cell('A3').look.numberFormat, sheet.cell('C3').look.numberFormat], [null, '@', 'yyyy-mm-dd']);
  });

  it('counts days as the workbook does', async () => {
    excel.book.dates1904 = true;
    await putRow('豁免', 2, ROW);
    is(rows()[2]?.[2], 46_113 - 1_462);
  });

  it('leaves what a co-author writes into the same row at any moment, and goes below', async () => {
    await putRow('豁免', 2, ROW);
    // The last request writes nothing any more: it only listens again.
    const last = excel.stats.roundTrips;
    for (let at = 1; at < last; at++) {
      excel.reset(waivers());
      excel.host.beforeRequest = (number, book) => {
        if (number === at) book.remotely(() => book.sheet('豁免').edit('A3', [['common/type', '3月', 46_100]]));
      };
      await putRow('豁免', 2, ROW);
      same(rows().slice(2), [['common/type', '3月', 46_100], ['=已说明', '2月', 46_113]], `before request ${at}`);
    }
  });

  it('is refused by a protected sheet and by one that is gone', async () => {
    excel.book.sheet('豁免').parts.protection = { password: '', options: {} };
    await rejects(putRow('豁免', 2, ROW), { problem: { code: 'sheet-protected', sheet: '豁免' } });
    await rejects(putRow('参数', 2, ROW), { problem: { code: 'sheet-missing', sheet: '参数' } });
  });
});
