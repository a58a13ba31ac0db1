import assert from 'node:assert/strict';
import { writeZip } from '../../../../bench/write-zip';
import { ReadError } from '../../../../src/hosts/files/read/read-error';
import type { ReadProblem } from '../../../../src/hosts/files/read/read-problems';
import type { ReadLimits } from '../../../../src/hosts/files/read/limits';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import { type Made, madeFile, MAIN, OFFICE, PACKAGE } from './make-xlsx';

const good: Made = { data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', shared: '<si><t>甲</t></si>' };

async function refused(bytes: Uint8Array, code: ReadProblem, limits?: Partial<ReadLimits>, file = '三月用车.xlsx'): Promise<ReadError> {
  const error = await readWorkbook(bytes, file, limits).then(
    () => assert.fail(`it was read, ${code} expected`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ReadError, String(error));
  assert.equal(error.code, code, error.en);
  assert.equal(error.file, file);
  assert.ok(error.zh.startsWith(`${file}：`) && error.en.startsWith(`${file}: `) && error.message === error.zh);
  return error;
}

function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const entry = Buffer.from(name, 'utf16le');
    bytes.set(entry, 512 + 128 * index);
    bytes[512 + 128 * index + 64] = entry.length + 2;
  });
  return bytes;
}

function changed(bytes: Uint8Array, change: (view: DataView, directory: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 6, true));
  return copy;
}

describe('files that cannot be read', () => {
  it('each says what to do', async () => {
    assert.match((await refused(ole('Root Entry', 'EncryptedPackage'), 'encrypted')).zh, /去掉打开密码/);
    assert.match((await refused(ole('Root Entry', 'Workbook'), 'old-xls')).zh, /另存为 \.xlsx/);
    assert.match((await refused(ole('Root Entry', 'Workbook'), 'old-xls')).en, /save it as \.xlsx/);
  });

  it('an old workbook, another OLE file, a bare OLE header', async () => {
    await refused(ole('Root Entry', 'Book'), 'old-xls', {}, 'a.xls');
    await refused(ole('Root Entry', 'WordDocument'), 'not-a-workbook');
    await refused(ole(), 'not-a-workbook');
    await refused(Uint8Array.of(9, 8, 8, 0, 0, 5, 5, 0), 'old-xls', {}, 'a.xls');
  });

  it('an empty file, whatever its name', async () => {
    await refused(new Uint8Array(0), 'empty');
    await refused(new Uint8Array(0), 'empty', {}, 'a.csv');
  });

  for (const content of ['%PDF-1.7', '<html><table>', '<!DOCTYPE html>', '{\\rtf1', '\x89PNG', 'a,b\n1,2', 'P', 'PK', '\0\0\0\0']) {
    it(`${JSON.stringify(content)} named .xlsx`, () => refused(Buffer.from(content, 'latin1'), 'not-a-workbook'));
  }

  it('other documents in a zip', async () => {
    const rels = (target: string): string => `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="${target}"/></Relationships>`;
    await refused(writeZip([{ name: '_rels/.rels', data: rels('word/document.xml') }, { name: 'word/document.xml', data: '<d/>' }]), 'not-a-workbook');
    await refused(writeZip([{ name: '_rels/.rels', data: rels('xl/workbook.bin') }, { name: 'xl/workbook.bin', data: 'x' }]), 'binary-workbook');
    await refused(writeZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]), 'not-a-workbook');
    await refused(writeZip([]), 'not-a-workbook');
  });

  it('a file cut off anywhere', async () => {
    const bytes = madeFile(good);
    for (const share of [0.1, 0.5, 0.9, 0.99]) await refused(bytes.subarray(0, Math.floor(bytes.length * share)), 'truncated');
  });

  it('a wrong checksum, a wrong size, a wrong offset', async () => {
    const bytes = madeFile({ ...good, data: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    await refused(changed(bytes, (view, at) => view.setUint32(at + 16, 1234, true)), 'damaged');
    await refused(changed(bytes, (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true)), 'damaged');
    await refused(changed(bytes, (view, at) => view.setUint32(at + 24, 3, true)), 'damaged');
    await refused(changed(bytes, (view, at) => view.setUint32(at + 42, 7, true)), 'damaged');
    await refused(changed(bytes, (view, at) => view.setUint32(at + 20, 0x7fffffff, true)), 'damaged');
  });

  it('entries that lie on one another', async () => {
    const bytes = madeFile(good);
    await refused(
      changed(bytes, (view, at) => {
        const second = at + 46 + view.getUint16(at + 28, true);
        view.setUint32(second + 42, view.getUint32(at + 42, true), true);
      }),
      'damaged',
    );
  });

  it('a zip with a password', () => refused(changed(madeFile(good), (view, at) => view.setUint16(at + 8, 0x801, true)), 'encrypted'));
  it('a packing method nobody knows', () => refused(changed(madeFile(good), (view, at) => view.setUint16(at + 10, 12, true)), 'malformed'));

  it('a document type, for the entities it may hold', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "y">]><sst xmlns="${MAIN}"><si><t>&x;</t></si></sst>`;
    await refused(madeFile({ ...good, parts: { 'xl/sharedStrings.xml': bomb } }), 'malformed');
  });

  it('XML that ends too early, closes too much or has no root', async () => {
    for (const xml of ['', `<worksheet xmlns="${MAIN}"><sheetData><row r="1">`, '<worksheet></worksheet></worksheet>', '<worksheet><sheetData', '<worksheet><!-- ', '<>', 'text']) {
      await refused(madeFile({ parts: { 'xl/worksheets/sheet1.xml': xml } }), 'malformed');
    }
  });

  it('a sheet that is missing', () => refused(madeFile({ parts: { 'xl/worksheets/sheet1.xml': null } }), 'malformed'));

  it('cells outside the worksheet', async () => {
    for (const data of ['<row r="1048577"/>', '<row r="1"><c r="XFE1"><v>1</v></c></row>', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>', '<row r="1048576"/><row/>', '<row><c r="A9999999"><v>1</v></c></row>', '<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>']) {
      await refused(madeFile({ data }), 'malformed');
    }
  });

  it('what exceeds a limit, each one', async () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>很长的文字</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    const after = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
    const names = '<definedNames><definedName name="a">1</definedName><definedName name="b">1</definedName></definedNames>';
    const bytes = madeFile({ data: cells, after, afterSheets: names, formats: ['0', '0'], shared: '<si><t>甲乙</t></si>' });
    const each: Partial<ReadLimits>[] = [
      { fileBytes: 100 },
      { zipEntries: 2 },
      { streamedPartBytes: 200 },
      { totalBytes: 500 },
      { sheets: 0 },
      { cells: 1 },
      { merges: 1 },
      { names: 1 },
      { styles: 1 },
      { cellCharacters: 3 },
      { textCharacters: 1 },
      { textCharacters: 30 },
      { heldPartBytes: 100 },
      { depth: 2 },
    ];
    for (const limits of each) await refused(bytes, 'too-large', limits);
    await readWorkbook(bytes, 'a.xlsx');
  });

  it('a part packed far too tightly, before it is unpacked', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData/>${' '.repeat(40 * 1024 * 1024)}</worksheet>`;
    await refused(writeZip([{ name: 'xl/workbook.xml', data: '<workbook/>' }, { name: 'a.xml', data: sheet }]), 'too-large');
  });

  it('a tag or a text that never ends is not gathered up', async () => {
    const endless = `<worksheet xmlns="${MAIN}"><sheetData><row r="1" x="${'a'.repeat(100_000)}`;
    await refused(madeFile({ parts: { 'xl/worksheets/sheet1.xml': endless } }), 'too-large', { tokenBytes: 50_000 });
  });

  it('our own mistakes are not dressed up as the file’s', async () => {
    await assert.rejects(readWorkbook(null as unknown as Uint8Array, 'a.xlsx'), TypeError);
  });
});
