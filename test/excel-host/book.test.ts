import { deepStrictEqual as same, ok, strictEqual as is } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/files/read/read-workbook';
import { bookData, bookFrom } from './model/book-data';
import { bookFromXlsx } from './model/book-from-xlsx';
import { wireValue } from './model/value';

const SAMPLES = join(__dirname, '../fixtures/samples');

describe('books', () => {
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))) {
    it(`${file} opens with every cell as it was read`, async () => {
      const bytes = readFileSync(join(SAMPLES, file));
      const snapshot = await readWorkbook(bytes, file);
      const book = await bookFromXlsx(bytes, file);
      let cells = 0;
      for (const from of snapshot.sheets) {
        const sheet = book.sheet(from.name);
        is(sheet.parts.merges.length, from.merges.length);
        for (const row of from.rows) {
          for (const column of from.columnsOf(row)) {
            const expected = from.cell(row, column);
            is(wireValue(sheet.at(row, column).value), 'value' in expected ? expected.value : '');
            cells++;
          }
        }
      }
      ok(cells > 20);
    });
  }

  it('a book travels as plain data and is the same again', async () => {
    const book = await bookFromXlsx(readFileSync(join(SAMPLES, '车辆使用登记表.xlsx')));
    book.settings.set('month', '2026-03');
    const data = bookData(book);
    const again = bookData(bookFrom(JSON.parse(JSON.stringify(data)) as typeof data));
    same(again.sheets.map(({ parts, cells }) => ({ parts, cells })), data.sheets.map(({ parts, cells }) => ({ parts, cells })));
    same(again.settings, data.settings);
  });
});
