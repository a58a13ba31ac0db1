import assert from 'node:assert/strict';
import fc from 'fast-check';
import { crc32 as nodeCrc32 } from 'node:zlib';
import { decodeByScript, decodeText, decodeUtf8, resolveEntities, resolveEscapes } from '../../../../src/hosts/files/read/xml/text';
import { crc32 } from '../../../../src/hosts/files/read/zip/crc32';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

describe('text in bytes', () => {
  it('is decoded as the platform does it, in Node and in a page', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('台', '账', 'é', 'a', '𠮷', '\ufeff', '\uffff', '\u07ff', '\u0800') }));
    const bytes = fc.oneof(text.map((value) => Uint8Array.from(Buffer.from(value))), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(bytes, fc.nat(3), (value, before) => {
        const padded = Uint8Array.from([...Array<number>(before).fill(0xe4), ...value, 0xb8, 0xad]);
        const expected = decoder.decode(value);
        assert.equal(decodeUtf8(padded, before, before + value.length), expected);
        assert.equal(decodeByScript(padded, before, before + value.length), expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('entities, line ends and escapes', () => {
    const read = (text: string): string => decodeText(Buffer.from(text), 0, Buffer.byteLength(text));
    assert.equal(read('&lt;&gt;&amp;&quot;&apos;&#65;&#x4E2D;&#X41;&nbsp;&amp;lt;'), '<>&"\'A中&#X41;&nbsp;&lt;');
    assert.equal(read('a\r\nb&#13;\nc\rd'), 'a\nb\r\nc\nd');
    assert.equal(resolveEntities('&#0;&#x110000;&#99999999;'), '&#0;&#x110000;&#99999999;');
    assert.equal(resolveEscapes('_x000D__x005F_x000D__x00_x_xZZZZ__x4e2d_'), '\r_x000D__x00_x_xZZZZ_中');
  });

  it('the checksum is the one of every zip', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
        assert.equal(crc32(bytes), nodeCrc32(bytes));
        assert.equal(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut))), nodeCrc32(bytes));
      }),
    );
  });
});
