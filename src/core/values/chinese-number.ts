const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 三 → 3, 二十五 → 25, 二〇二六 → 2026; null for anything else. Up to 9999. */
export function chineseNumber(text: string): number | null {
  if (text === '') return null;
  if (![...text].some((sign) => sign in UNITS)) {
    let value = 0;
    for (const sign of text) {
      const digit = DIGITS[sign];
      if (digit === undefined) return null;
      value = value * 10 + digit;
    }
    return value;
  }
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit !== undefined) {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      const next = DIGITS[sign];
      if (next === undefined) return null;
      digit = next;
    }
  }
  return sum + digit;
}
