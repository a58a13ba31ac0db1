const CLEAR = 0.8;
const LEAST = 4;
/** A pattern of its own, not a slip, once it holds this share of the sheet. */
const OWN_SHARE = 0.1;

interface Pattern {
  readonly shape: string;
  readonly members: number[];
}

/** Which of these numbers look unlike the clear majority (indexes), and one that looks as they should. */
export function oddNumbers(numbers: readonly string[]): { readonly odd: readonly number[]; readonly model: string } {
  const exact = patterns(numbers, exactShape);
  const loose = patterns(numbers, looseShape);
  const [top] = exact;
  const enough = (pattern: Pattern | undefined) => pattern !== undefined && pattern.members.length >= LEAST && pattern.members.length >= numbers.length * CLEAR;
  const strict = enough(top);
  const found = strict ? exact : loose;
  const main = found[0];
  if (!main || !enough(main)) return { odd: [], model: '' };
  const model = numbers[main.members[0] ?? 0] ?? '';
  const padded = main.members.some((index) => lastDigits(numbers[index] ?? '').startsWith('0'));
  const odd = found
    .slice(1)
    .filter((pattern) => pattern.members.length === 1 || pattern.members.length <= numbers.length * OWN_SHARE)
    .flatMap((pattern) => pattern.members)
    .filter((index) => !strict || !isNaturalGrowth(numbers[index] ?? '', model, padded));
  return { odd: odd.sort((a, b) => a - b), model };
}

/** 1, 2 … 99, 100: the last run of digits grows longer by itself, and is shorter only where nothing is padded. */
function isNaturalGrowth(number: string, model: string, padded: boolean): boolean {
  const own = lastDigits(number);
  const usual = lastDigits(model);
  if (exactShape(number.slice(0, number.lastIndexOf(own))) !== exactShape(model.slice(0, model.lastIndexOf(usual)))) return false;
  if (looseShape(number) !== looseShape(model)) return false;
  return own.length > usual.length ? !own.startsWith('0') : !padded;
}

function lastDigits(number: string): string {
  return number.match(/\d+/g)?.at(-1) ?? '';
}

function patterns(numbers: readonly string[], shapeOf: (number: string) => string): Pattern[] {
  const byShape = new Map<string, number[]>();
  numbers.forEach((number, index) => {
    const shape = shapeOf(number);
    const members = byShape.get(shape);
    if (members) members.push(index);
    else byShape.set(shape, [index]);
  });
  return [...byShape].map(([shape, members]) => ({ shape, members })).sort((a, b) => b.members.length - a.members.length);
}

/** GD-2024-001 → AA-9999-999 */
function exactShape(number: string): string {
  return number.normalize('NFKC').replace(/\s+/g, '').replace(/\d/g, '9').replace(/[A-Za-z]/g, 'A').replace(/[\u4e00-\u9fff]/g, '字');
}

/** GD-2024-001 → A-9-9 */
function looseShape(number: string): string {
  return exactShape(number).replace(/([9A字])\1+/g, '$1');
}
