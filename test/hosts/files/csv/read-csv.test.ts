import assert from 'node:assert/strict';
import { ReadError } from '../../../../src/hosts/files/read/read-error';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';

async function read(bytes: Uint8Array | string, file = '三月/油卡.csv') {
  const book = await readWorkbook(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, file);
  const sheet = book.sheets[0]!;
  const rows = Array.from({ length: sheet.lineOf?.length ?? 0 }, (_, row) =>
    Array.from({ length: sheet.columnEnd }, (_, column) => {
      const cell = sheet.cell(row, column);
      return cell.kind === 'text' ? cell.value : cell.kind === 'blank' ? '' : assert.fail('not text');
    }),
  );
  return { book, sheet, rows, lines: Array.from(sheet.lineOf ?? []) };
}

function gb18030(): Uint8Array {
  // 日期,车牌 / 3月1日,京A
  return Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xb3, 0xb5, 0xc5, 0xc6, 0x0d, 0x0a, 0x33, 0xd4, 0xc2, 0x31, 0xc8, 0xd5, 0x2c, 0xbe, 0xa9, 0x41]);
}

describe('text files', () => {
  it('is one sheet named like the file, of text only', async () => {
    const { book, sheet } = await read('日期,金额\n2026-03-01,12.50\n');
    assert.deepEqual([book.source, book.file, sheet.name, sheet.visibility], ['text', '三月/油卡.csv', '油卡', 'visible']);
    assert.deepEqual(sheet.cell(1, 1), { kind: 'text', value: '12.50' });
  });

  const TABLE: readonly (readonly [string, string, string[][], number[]])[] = [
    ['commas', 'a,b\n1,2', [['a', 'b'], ['1', '2']], [0, 1]],
    ['tabs', 'a\tb\n1,5\t2\n', [['a', 'b'], ['1,5', '2']], [0, 1]],
    ['semicolons', 'a;b;c\n1,5;2;3', [['a', 'b', 'c'], ['1,5', '2', '3']], [0, 1]],
    ['a stated separator', 'sep=;\na;b,c\n', [['a', 'b,c']], [1]],
    ['CR, LF and both', 'a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']], [0, 1, 2, 3]],
    ['quotes', '"a,b","c""d",e"f\n', [['a,b', 'c"d', 'e"f']], [0]],
    ['separators inside quotes do not count', '"a;b;c;d;e",1\n', [['a;b;c;d;e', '1']], [0]],
    ['a record over several lines', 'a,b\n"1\n2\r\n3",x\nz,y', [['a', 'b'], ['1\n2\r\n3', 'x'], ['z', 'y']], [0, 1, 4]],
    ['a quote that never closes', 'a,"b\nc', [['a', 'b\nc']], [0]],
    ['text after a closing quote', '"a"b,c', [['ab', 'c']], [0]],
    ['blank lines are rows without anything', 'a\n\nb\n', [['a'], [''], ['b']], [0, 1, 2]],
    ['comment lines are not rows', '# 导出\na,b\n#x\n1,2\n', [['a', 'b'], ['1', '2']], [1, 3]],
    ['a header that begins with # is none', '#,名称\n1,甲\n', [['#', '名称'], ['1', '甲']], [0, 1]],
    ['a quoted # is none', '"#1",甲\n', [['#1', '甲']], [0]],
    ['codes kept from becoming numbers', '="0012",="a"\n', [['0012', 'a']], [0]],
    ['a trailing separator', 'a,b,\n', [['a', 'b']], [0]],
    ['spaces stay', ' a , b\n', [[' a ', ' b']], [0]],
  ];
  for (const [name, text, rows, lines] of TABLE) {
    it(name, async () => {
      const result = await read(text);
      assert.deepEqual(result.rows, rows);
      assert.deepEqual(result.lines, lines);
    });
  }

  const text = '日期,车牌\r\n3月1日,京A';
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  for (const [encoding, bytes] of Object.entries({
    'UTF-8': Buffer.from(text),
    'UTF-8 with mark': Buffer.from(`\ufeff${text}`),
    'UTF-16 LE': Buffer.from(text, 'utf16le'),
    'UTF-16 LE with mark': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 BE': swapped(Buffer.from(text, 'utf16le')),
    'UTF-16 BE with mark': swapped(Buffer.from(`\ufeff${text}`, 'utf16le')),
    GB18030: gb18030(),
  })) {
    it(`in ${encoding}`, async () => assert.deepEqual((await read(bytes)).rows, [['日期', '车牌'], ['3月1日', '京A']]));
  }

  for (const [name, bytes, code] of [
    ['only blanks', Buffer.from('\n,,\n'), 'empty'],
    ['no known encoding', Buffer.from([0x61, 0xff, 0xff, 0x0a]), 'encoding'],
    ['a picture', Buffer.from('\x89PNG\r\n\0\0', 'latin1'), 'not-a-workbook'],
    ['a web page', Buffer.from('<html></html>'), 'not-a-workbook'],
  ] as const) {
    it(`refuses ${name}`, async () => {
      await assert.rejects(read(bytes), (error: unknown) => error instanceof ReadError && error.code === code);
    });
  }

  it('a workbook named .csv is read as what it is', async () => {
    await assert.rejects(read(Buffer.from('PK\x03\x04', 'latin1')), (error: unknown) => error instanceof ReadError && error.code === 'truncated');
  });
});
