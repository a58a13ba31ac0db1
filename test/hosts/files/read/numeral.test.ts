import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Numeral } from '../../../../src/hosts/files/read/parts/numeral';

describe('numbers in bytes', () => {
  const numeral = new Numeral();
  const read = (text: string): number | null => (numeral.read(Buffer.from(`${text}<\0`), 0) === text.length ? numeral.value : null);

  it('every number as the language itself reads it, first time and again', () => {
    const text = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(20)).map(([minus, digits, point]) => {
        const all = String(digits).padStart(point + 1, '0');
        return `${minus ? '-' : ''}${all.slice(0, all.length - point)}${point ? `.${all.slice(all.length - point)}` : ''}`;
      }),
      fc.integer({ min: 0, max: 1439 }).map((minute) => String(minute / 1440)),
    );
    fc.assert(
      fc.property(text, (number) => {
        assert.equal(read(number), Number(number));
        assert.equal(read(number), Number(number));
      }),
      { numRuns: 5000 },
    );
  });

  it('nothing else', () => {
    for (const text of ['', '-', '.', '1-', '1.2.3', 'e5', 'NaN', 'Infinity', '0x10', '1e', '1e999', ' 1', '一']) assert.equal(read(text), null, text);
  });
});
