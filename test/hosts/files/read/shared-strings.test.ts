import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextPool } from '../../../../src/core/workbook/sheet-builder';
import { DEFAULT_LIMITS } from '../../../../src/hosts/files/read/limits';
import { readSharedStrings } from '../../../../src/hosts/files/read/parts/shared-strings';
import { Refusal } from '../../../../src/hosts/files/read/read-error';
import { Package } from '../../../../src/hosts/files/read/zip/package';
import { writeEntries } from '../../../../src/hosts/files/patch/write-entries';
import { crc32 } from '../../../../src/hosts/files/read/zip/crc32';

/** Every text of a part, in its order, or why it is refused. */
async function textsOf(xml: Uint8Array): Promise<readonly string[] | string> {
  const file = writeEntries([{ name: 'texts.xml', packed: xml, deflated: false, size: xml.length, crc: crc32(xml) }]);
  const pool = new TextPool();
  try {
    const ids = await readSharedStrings(new Package(file, DEFAULT_LIMITS), 'texts.xml', pool, DEFAULT_LIMITS);
    return Array.from(ids, (id) => (id < 0 ? '' : pool.text(id)));
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

function part(items: string): Buffer {
  return Buffer.from(`<?xml version="1.0"?><sst xmlns="m" count="2">${items}</sst>`);
}

/** The same items, none of them in the form that is read by the stretch. */
function elsewise(xml: Buffer): Buffer {
  return Buffer.from(xml.toString('latin1').replace(/<si>/g, '<si >'), 'latin1');
}

const ITEMS: readonly (readonly [xml: string, text: string])[] = [
  ['<si><t>北京市</t></si>', '北京市'],
  ['<si><t xml:space="preserve"> 两边有空格 </t></si>', ' 两边有空格 '],
  ['<si><t></t></si>', ''],
  ['<si><t/></si>', ''],
  ['<si><t>a&amp;b&#10;c</t></si>', 'a&b\nc'],
  ['<si><t>一\r\n二</t></si>', '一\n二'],
  ['<si><t>A_x000D_B</t></si>', 'A\rB'],
  ['<si><t>東京</t><rPh sb="0" eb="1"><t>トウ</t></rPh><phoneticPr fontId="1"/></si>', '東京'],
  ['<si><r><t>红</t></r><r><rPr><b/></rPr><t>黑</t></r></si>', '红黑'],
  ['<si><t><![CDATA[<x>&]]></t></si>', '<x>&'],
  ['<si ><t>x</t></si>', 'x'],
  ['\n  <!-- 注 --> <si><t>𠮷野家</t></si>\t', '𠮷野家'],
  ['<si><t>a>b</t></si>', 'a>b'],
  [`<si><t>${'长'.repeat(700)}</t></si>`, '长'.repeat(700)],
];

describe('shared texts', () => {
  it('are the same in every form, in any order', async () => {
    const lists = fc.array(fc.constantFrom(...ITEMS), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lists, async (items) => {
        assert.deepEqual(await textsOf(part(items.map(([xml]) => xml).join(''))), items.map(([, text]) => text));
      }),
      { numRuns: 400 },
    );
  });

  it('are the same by the stretch and one by one, whatever their number, with a prefix too', async () => {
    const expected = Array.from({ length: 20_000 }, (_, index) => (index % 977 === 0 ? `第 ${index} 条：同&异` : `第 ${index} 条${'。'.repeat(index % 23)}`));
    const xml = part(expected.map((text) => `<si><t>${text.replace('&', '&amp;')}</t></si>`).join(''));
    assert.deepEqual(await textsOf(xml), expected);
    assert.deepEqual(await textsOf(elsewise(xml)), expected);
    assert.deepEqual(await textsOf(Buffer.from(xml.toString().replace(/<(\/?)(?=si>|t>|sst)/g, '<$1s:').replace('xmlns=', 'xmlns:s='))), expected);
  });

  it('damaged anywhere: refused, or the same texts either way', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 32, 34, 38, 47, 60, 62, 192, 240, 255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 20 }), damage, async (items, changes) => {
        const bad = part(items.map(([xml]) => xml).join(''));
        for (const [at, byte] of changes) bad[at % bad.length] = byte;
        const [one, other] = [await textsOf(bad), await textsOf(elsewise(bad))];
        // Damage may turn items into the text of a CDATA section, where the other form shows.
        const shown = (texts: readonly string[]): string[] => texts.map((text) => text.replaceAll('<si >', '<si>'));
        if (typeof one !== 'string' && typeof other !== 'string') assert.deepEqual(shown(one), shown(other));
      }),
      { numRuns: 1000 },
    );
  });

  it('that only begin like plain ones cost no look at all the others', async () => {
    const count = 60_000;
    const texts = await textsOf(part('<si><t>東京</t><phoneticPr fontId="1"/></si>'.repeat(count)));
    assert.equal(texts.length, count);
  });
});
