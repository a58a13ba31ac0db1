import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeZip, type ZipPart } from '../../../../bench/write-zip';
import { ReadError } from '../../../../src/hosts/files/read/read-error';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import { contentOf, type Made, madeParts } from './make-xlsx';

const MADE: Made = {
  before: '<dimension ref="A1:C3"/><cols><col min="1" max="3" hidden="1"/></cols>',
  data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45748</v></c><c r="C1"><f>A1</f><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>内联</t></is></c><c r="B2" t="b"><v>1</v></c></row><row r="3" hidden="1"><c r="A3" t="e"><v>#N/A</v></c></row>',
  after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  shared: '<si><t>共享</t></si><si><r><t>甲</t></r></si>',
  formats: ['yyyy-mm-dd'],
  afterSheets: '<definedNames><definedName name="n">台账!$A:$N</definedName></definedNames>',
  parts: { 'customXml/item1.xml': '<m xmlns="urn:taizhang:mapping:1"/>' },
};
const PARTS = madeParts(MADE);

/** A ReadError, or a snapshot that can be gone through; anything else fails. */
async function soundOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    const book = await readWorkbook(bytes, 'x.xlsx', { cells: 10_000, streamedPartBytes: 1_000_000 });
    for (const sheet of book.sheets) {
      for (const { at, value } of contentOf(sheet)) {
        const [row = -1, column = -1] = at.split(',').map(Number);
        assert.ok(row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384);
        if (value.kind === 'number') assert.ok(Number.isFinite(value.value));
      }
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
}

const change = fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 34, 38, 47, 60, 62, 0xff)));

function changed(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of changes) copy[at % copy.length] = byte;
  return copy;
}

describe('files that chance made', () => {
  it('bytes of the file changed anywhere', async () => {
    const bytes = writeZip(PARTS);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => soundOrRefused(changed(bytes, changes))),
      { numRuns: 600 },
    );
  });

  it('bytes of the directory changed', async () => {
    const bytes = writeZip(PARTS);
    const from = bytes.readUInt32LE(bytes.length - 6);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        soundOrRefused(changed(bytes, changes.map(([at, byte]) => [from + (at % (bytes.length - from)), byte] as const))),
      ),
      { numRuns: 600 },
    );
  });

  it('bytes of one part changed, cut, doubled or swapped, in a sound zip', async () => {
    const mutation = fc.oneof(
      fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => (data: Buffer) => Buffer.from(changed(data, changes))),
      fc.nat().map((cut) => (data: Buffer) => data.subarray(0, cut % data.length)),
      fc.tuple(fc.nat(), fc.nat(200)).map(([at, length]) => (data: Buffer) => {
        const from = at % data.length;
        return Buffer.concat([data.subarray(0, from + length), data.subarray(from)]);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(PARTS.length - 1), mutation, async (index, mutate) => {
        const parts = PARTS.map((part, at): ZipPart => (at === index ? { ...part, data: mutate(Buffer.from(part.data)) } : part));
        await soundOrRefused(writeZip(parts));
      }),
      { numRuns: 1200 },
    );
  });

  it('numbers in attributes replaced by extremes', async () => {
    const extremes = fc.constantFrom('-1', '0', '1048577', '4294967296', '1e308', '99999999999999999999', 'NaN', '', 'x', 'XFD1048576', 'A0', 'A1:XFD1048576', '&#0;', '&#x110000;');
    await fc.assert(
      fc.asyncProperty(fc.nat(PARTS.length - 1), fc.nat(), extremes, async (index, which, extreme) => {
        const parts = PARTS.map((part, at): ZipPart => {
          if (at !== index) return part;
          const pieces = String(part.data).split(/(?<==")([^"]*)(?=")|(?<=<v>)([^<]*)(?=<)/);
          const places = pieces.flatMap((piece, place) => (piece !== undefined && place % 3 !== 0 ? [place] : []));
          if (places.length) pieces[places[which % places.length]!] = extreme;
          return { ...part, data: pieces.join('') };
        });
        await soundOrRefused(writeZip(parts));
      }),
      { numRuns: 800 },
    );
  });

  it('any bytes at all, under every name', async () => {
    const start = fc.constantFrom('', 'PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\xff\xfe', '\xef\xbb\xbf');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 3000 }), fc.constantFrom('a.xlsx', 'a.csv', 'a'), async (head, rest, file) => {
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), rest]);
        await readWorkbook(bytes, file).catch((error: unknown) => assert.ok(error instanceof ReadError, String(error)));
      }),
      { numRuns: 400 },
    );
  });
});
