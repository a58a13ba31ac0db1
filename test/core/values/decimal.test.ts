import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimal, decimalText, minus, plus, times, toCents } from '../../../src/core/values/decimal';

describe('decimals', () => {
  it('lose the noise of binary fractions and round half away from zero', () => {
    const cases: readonly (readonly [number, string])[] = [[0.1 + 0.2, '0.3'], [1.005, '1.005'], [1.00005, '1.0001'], [-1.00005, '-1.0001'], [0.00004, '0'], [-0, '0'], [1 / 3, '0.3333'], [899_999_999_999.99, '899999999999.99']];
    for (const [value, text] of cases) assert.equal(decimalText(decimal(value)), text, String(value));
  });
  it('agree with rounding by text, exact amounts and others', () => {
    const byText = (value: number): number => {
      const whole = Math.round(Number((Math.abs(value) * 10_000).toPrecision(15)));
      return value < 0 ? -whole : whole;
    };
    const amounts = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100), fc.double({ min: -9e11, max: 9e11, noNaN: true }));
    fc.assert(fc.property(amounts, (value) => decimal(value) === byText(value) || Object.is(decimal(value) + 0, byText(value) + 0)), { numRuns: 2000 });
  });
  it('add up exactly', () => {
    let sum = decimal(0);
    for (let count = 0; count < 1000; count++) sum = plus(sum, decimal(0.01));
    assert.equal(decimalText(sum, 2), '10.00');
    assert.equal(decimalText(minus(sum, decimal(0.1))), '9.9');
    assert.equal(decimalText(toCents(times(decimal(3.335), decimal(1)))), '3.34');
  });
});
