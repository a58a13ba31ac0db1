/** A number of 64 bits in two halves; parts of a row are added and taken out again by the same operation. */
export type Sum = readonly [number, number];

export const NOTHING: Sum = [0, 0];

export type Constant = string | number | boolean;

/** What a cell's content adds to its row's sum: another content or another column gives another sum. */
export function cellSum(column: number, content: Constant | null): Sum {
  const sum = new Int32Array(2);
  addCell(sum, 0, column, content);
  return [sum[0]!, sum[1]!];
}

/** Adds a cell to the sum whose halves stand at `at` and behind it. */
export function addCell(sums: Int32Array, at: number, column: number, content: Constant | null): void {
  if (content === null || content === '') return;
  const text = `${column} ${typeof content} ${content}`;
  sums[at]! ^= hash(text, 0x811c9dc5, 0x01000193);
  sums[at + 1]! ^= hash(text, 0x5bd1e995, 0x9e3779b1);
}

export function joined([a, b]: Sum, [c, d]: Sum): Sum {
  return [a ^ c, b ^ d];
}

/** Sixteen hexadecimal digits. */
export function sumText([a, b]: Sum): string {
  return half(a) + half(b);
}

const half = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');

/** As FNV-1a does, its bits well stirred in the end so that sums of similar texts do not cancel out. */
function hash(text: string, seed: number, factor: number): number {
  let bits = seed;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), factor);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
