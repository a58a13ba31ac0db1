import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generateRegister } from '../../../../bench/generate-register';
import { SheetBuilder, TextPool } from '../../../../src/core/workbook/sheet-builder';
import { DEFAULT_LIMITS } from '../../../../src/hosts/files/read/limits';
import { CellWriter } from '../../../../src/hosts/files/read/parts/cell-writer';
import { SheetSink } from '../../../../src/hosts/files/read/parts/sheet-sink';
import { Refusal } from '../../../../src/hosts/files/read/read-error';
import { XmlScanner } from '../../../../src/hosts/files/read/xml/scanner';
import { zipEntries } from '../../../../src/hosts/files/read/zip/directory';
import { inflateByNode, inflateByScript, inflateByStream } from '../../../../src/hosts/files/read/zip/inflate';
import { canInflateInPlace, inflateInPlace } from '../../../../src/hosts/files/read/zip/inflate-in-place';
import { contentOf } from './make-xlsx';

/** What comes of a worksheet's XML, cut where told: content, or why it is refused. */
function scanned(xml: Uint8Array, cuts: readonly number[], useLane: boolean): unknown {
  const pool = new TextPool();
  const builder = new SheetBuilder('x', 'visible', pool);
  const shared = Int32Array.of(pool.id('甲'), -1, pool.id('乙'));
  const writer = new CellWriter(builder, { shared, formats: ['general', 'date'], dates1904: false, limits: DEFAULT_LIMITS, cellsBefore: 0 });
  const sink = new SheetSink(writer, DEFAULT_LIMITS, useLane);
  const scanner = new XmlScanner(sink, DEFAULT_LIMITS);
  sink.attach(scanner);
  try {
    let from = 0;
    for (const cut of [...cuts].sort((a, b) => a - b)) {
      scanner.push(xml.subarray(from, cut));
      from = Math.max(from, cut);
    }
    scanner.push(xml.subarray(from));
    sink.settleTexts();
    scanner.end();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  const sheet = builder.finish();
  return { cells: contentOf(sheet), merges: sheet.merges, hidden: Array.from(sheet.rows).filter((row) => sheet.isRowHidden(row)) };
}

const CELLS = [
  '<c r="A1"><v>1</v></c>', '<c r="B1" s="1"><v>45748.25</v></c>', '<c s="1" t="s" r="C1"><v>0</v></c>', '<c t="s"><v>2</v></c>', '<c/>', '<c r="D1" s="1"/>',
  '<c r="E1" t="inlineStr"><is><t>北京市&amp;<![CDATA[<上海>]]></t></is></c>', '<c r="E1" t="inlineStr"><is><t>重复</t></is></c>', '<c r="F1" t="inlineStr"><is><t xml:space="preserve"> 重复 </t></is></c>',
  '<c r="F1" t="inlineStr"><is><t>一句十三个字以上的用车事由𠮷_x0041_</t></is></c>', '<c r="F1" t="inlineStr"><is><t>𠮷</t></is></c>', '<c r="F1" t="inlineStr"><is><t>é</t></is></c>',
  '<c r="G1" t="str"><f>A1</f><v>公式</v></c>', '<c r="G1" t="str"><v>𠮷野家_x0041_</v></c>', '<c r="H1"><f t="shared" si="0"/><v>3</v></c>', '<c r="H1" t="str"><f t="shared" ref="H1:H9" si="0">A1&gt;">"</f><v></v></c>', '<c r="H1" s="1"><f>SUM(A1:B1)</f><v>2.5</v></c>', '<c r="H1"><f>A1</f><v/></c>', '<c r="H1"><f ca="a>b">A1</f><v>1</v></c>', '<c r="H1"><formula>A1</formula></c>', "<c r='I1' s='1'><v>4</v></c>", '<c r="J1" t="b"><v>1</v></c>',
  '<c r="K1" t="e"><v>#REF!</v></c>', '<c r="L1" cm="1"><v>5</v></c>', '<c  r="M1"  ><v>6</v></c>', '<c r="N1"><v>0.1234567890123456789</v></c>', '<c r="O1"><v>-</v></c>', '<c r="P1"><v>1</v><extLst/></c>', '<!-- x -->', '\n  ',
  '<c r="AA1"><f>"&lt;"</f></c>', '<x:c xmlns:x="a" r="AB1"><x:v>7</x:v></x:c>',
];
const ROWS = ['<row r="#">', '<row>', '<row r="#" spans="1:14" ht="15" customHeight="1">', '<row r="#" hidden="1">', '<row r="#"\nhidden="1">', '<row r="#" ht="0">', '<row spans="1:2" r="#">', "<row r='#'>"];

const sheetXml = fc
  .array(fc.tuple(fc.constantFrom(...ROWS), fc.array(fc.constantFrom(...CELLS), { maxLength: 6 })), { maxLength: 8 })
  .map((rows) => {
    const data = rows.map(([open, cells], index) => `${open.replace('#', String(index * 2 + 1))}${cells.join('')}</row>`).join('');
    return Buffer.from(`<?xml version="1.0"?><worksheet xmlns="m"><dimension ref="A1"/><sheetData>${data}</sheetData><mergeCells count="7"><mergeCell ref="A1:B2"/><mergeCell ref="C9:C9"/> <mergeCell ref="D4:C2"/><mergeCell ref="XFE1:A1"/><mergeCell x="1" ref="F1:F2"/><mergeCell ref="$G$1:h2"/><mergeCell ref="A1048576:XFD1048576"></mergeCell></mergeCells></worksheet>`);
  });

/** The same document with a prefix on every element. */
function prefixed(xml: Buffer): Buffer {
  return Buffer.from(xml.toString().replace(/<(\/?)(?=[a-z]+[ >/])/g, '<$1s:').replace('xmlns=', 'xmlns:s='));
}

describe('a worksheet that arrives in pieces', () => {
  it('says the same wherever it is cut, on the fast lane and off it', () => {
    fc.assert(
      fc.property(sheetXml, fc.array(fc.nat(4000), { maxLength: 12 }), (xml, cuts) => {
        const whole = scanned(xml, [], false);
        assert.equal(typeof whole, 'object');
        const places = cuts.map((cut) => cut % (xml.length + 1));
        assert.deepEqual(scanned(xml, [], true), whole);
        assert.deepEqual(scanned(xml, places, true), whole);
        assert.deepEqual(scanned(xml, places, false), whole);
        const withPrefix = prefixed(xml);
        assert.deepEqual(scanned(withPrefix, places, true), whole);
        assert.deepEqual(scanned(withPrefix, [], false), whole);
      }),
      { numRuns: 400 },
    );
  });

  it('byte by byte', () => {
    const xml = Buffer.from(`<worksheet><sheetData><row r="1">${CELLS.join('')}</row></sheetData></worksheet>`);
    assert.deepEqual(scanned(xml, Array.from(xml.keys()), true), scanned(xml, [], false));
  });

  it('over what earlier pieces left in the buffer: a number that is cut is not completed from there', () => {
    // Cells of many lengths, so that what is left over meets the cut in every way.
    const cell = (name: string, seed: number): string => [`<c r="${name}"><v>${seed % 7}</v></c>`, `<c r="${name}" s="4"/>`, `<c r="${name}" s="1" t="s"><v>0</v></c>`, `<c r="${name}" s="1"><v>${seed}</v></c>`][seed % 4]!;
    const row = (index: number): string => `<row r="${1000 + index}">${Array.from('ABCDEFGH', (letter, at) => cell(`${letter}${1000 + index}`, (index * 8 + at) * 7919 % 1009)).join('')}</row>`;
    const xml = Buffer.from(`<worksheet><sheetData>${Array.from({ length: 60 }, (_, index) => row(index)).join('')}</sheetData></worksheet>`);
    const whole = scanned(xml, [], false);
    for (let size = 40; size <= 400; size++) {
      const cuts = Array.from({ length: Math.floor(xml.length / size) }, (_, index) => (index + 1) * size);
      assert.deepEqual(scanned(xml, cuts, true), whole, `pieces of ${size} bytes`);
    }
  });

  it('what only begins like a formula is none on either lane', () => {
    const sheet = (formula: string): Buffer => Buffer.from(`<worksheet><sheetData><row r="1"><c r="A1"><${formula}<v>1</v></c></row></sheetData></worksheet>`);
    const one = { value: { kind: 'number', value: 1, format: 'general' }, formula: null };
    for (const [formula, expected] of [
      ['f>B1</f>', { ...one, formula: 'B1' }],
      ['f ca="1">B1</f>', { ...one, formula: 'B1' }],
      ['f/>', { ...one, formula: '' }],
      ['f/ca="a>b">B1</f>', one],
      ['f/a>B1</f>', one],
      ['fx>B1</fx>', one],
    ] as const) {
      for (const useLane of [true, false]) {
        const { cells } = scanned(sheet(formula), [], useLane) as { cells: { at: string }[] };
        assert.deepEqual(cells, [{ at: '0,0', ...expected }], `<${formula} ${useLane ? 'on' : 'off'} the lane`);
      }
    }
  });

  it('damaged anywhere: refused, or the same content on both lanes; never another error', () => {
    fc.assert(
      fc.property(sheetXml, fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 32, 34, 38, 47, 60, 62, 99, 115, 118, 128, 192, 228, 240, 255)), { minLength: 1, maxLength: 4 }), fc.boolean(), (plain, changes, withPrefix) => {
        const bad = Uint8Array.from(withPrefix ? prefixed(plain) : plain);
        for (const [at, byte] of changes) bad[at % bad.length] = byte;
        const fast = scanned(bad, [bad.length >> 1], true);
        const full = scanned(bad, [], false);
        if (typeof fast === 'object' && typeof full === 'object') assert.deepEqual(fast, full);
      }),
      { numRuns: 1500 },
    );
  });

  it('is unpacked alike by every means a host may have', async () => {
    const entries = zipEntries(generateRegister({ rows: 3000, texts: 'inline' }), DEFAULT_LIMITS);
    const sheet = entries.find((entry) => entry.name.includes('sheet1'))!;
    const all = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
      const kept: Uint8Array[] = [];
      for await (const piece of pieces) kept.push(piece.slice());
      return Buffer.concat(kept);
    };
    assert.ok(canInflateInPlace());
    const expected = await all(inflateByNode(sheet));
    assert.equal(expected.length, sheet.size);
    assert.ok(expected.equals(await all(inflateByStream(sheet))));
    assert.ok(expected.equals(await all(inflateByScript(sheet))));
    assert.ok(expected.equals(await all(inflateInPlace(sheet))));
    for (const inflate of [inflateByNode, inflateInPlace, inflateByStream, inflateByScript]) {
      await assert.rejects(all(inflate({ ...sheet, packed: sheet.packed.subarray(0, 5000) })), Refusal, inflate.name);
      await assert.rejects(all(inflate({ ...sheet, packed: Uint8Array.of(7, 7, 7, 7) })), Refusal, inflate.name);
      await assert.rejects(all(inflate({ ...sheet, crc: sheet.crc ^ 1 })), Refusal, inflate.name);
    }
  });
});
