import assert from 'node:assert/strict';
import { oddNumbers } from '../../../src/registers/asset-list/number-pattern';

const numbered = (count: number, text: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => text(index + 1));
const odd = (numbers: readonly string[]): string[] => oddNumbers(numbers).odd.map((index) => numbers[index] ?? '');

describe('pattern of asset numbers', () => {
  const regular = numbered(20, (index) => `GD-2024-${String(index).padStart(3, '0')}`);

  it('finds the one that differs', () => assert.deepEqual(odd([...regular, 'GD2024021']), ['GD2024021']));
  it('finds a digit too few where the others are padded', () => assert.deepEqual(odd([...regular, 'GD-2024-21']), ['GD-2024-21']));
  it('finds a digit too many', () => assert.deepEqual(odd([...regular, 'GD-2024-0021']), ['GD-2024-0021']));
  it('lets a running number outgrow its places', () => assert.deepEqual(odd([...regular, 'GD-2024-1000']), []));
  it('lets numbers without padding grow', () => assert.deepEqual(odd(numbered(120, String)), []));
  it('does not mind other letters, case or width', () => assert.deepEqual(odd([...regular, 'BG-2025-001', 'gd-2024-099', '\uff27\uff24-2024-098']), []));
  it('takes a frequent second pattern for a series of its own', () => {
    assert.deepEqual(odd([...numbered(40, (index) => `GD-2024-${String(index).padStart(3, '0')}`), ...numbered(8, (index) => `DESK-${index}`)]), []);
  });
  it('lets two of a kind stand in a short list', () => assert.deepEqual(odd([...regular.slice(0, 10), 'CL-01', 'CL-02']), []));
  it('says nothing where no pattern rules', () => assert.deepEqual(odd(['A-01', 'A-02', '1', '2', 'x/3', '资4']), []));
  it('goes by the looser shape where lengths vary', () => {
    const mixed = numbered(30, (index) => `${'ABCD'.slice(0, (index % 4) + 1)}-${index}`);
    assert.deepEqual(odd([...mixed, '待编号']), ['待编号']);
  });
});
