const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, O: 0, o: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 貳: 2, 两: 2, 兩: 2, 三: 3, 叁: 3, 參: 3, 四: 4, 肆: 4, 五: 5, 伍: 5,
  六: 6, 陆: 6, 陸: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const NUMERALS = /[〇○零一二三四五六七八九十廿卅两][〇○零一二三四五六七八九十廿卅两0-9Oo]*|\d[〇○零一二三四五六七八九][〇○零一二三四五六七八九0-9Oo]*/g;
const HAS_NUMERALS = /[〇○零一二三四五六七八九十廿卅两]/;

/** Writes the numerals of a date or time in digits: 二〇二六年三月十五日 → 2026年3月15日. */
export function inDigits(text: string): string {
  if (!HAS_NUMERALS.test(text)) return text;
  return text.replace(NUMERALS, (run) => {
    const plain = run.replace('廿', '二十').replace('卅', '三十');
    if (!plain.includes('十')) return [...plain].map((digit) => String(DIGITS[digit] ?? digit)).join('');
    const number = chineseNumber(plain);
    return number === null ? run : String(number);
  });
}

/** 三 · 十二 · 一百零五 · 壹万贰仟; null for anything else. Digits in a row (二〇二六) are no quantity. */
export function chineseNumber(text: string): number | null {
  if (text === '') return null;
  let total = 0;
  let section = 0;
  let digit = -1;
  let smallest = Infinity;
  let passed = 1;
  for (const character of text) {
    const ten = TENS[character];
    const myriad = MYRIADS[character];
    const value = DIGITS[character];
    if (value !== undefined) {
      if (digit > 0) return null;
      digit = value;
      if (value === 0) [smallest, passed] = [Infinity, 1];
    } else if (ten !== undefined) {
      if (ten >= smallest) return null;
      smallest = ten;
      passed = ten;
      // 十二: the one before the ten goes without saying.
      section += (digit === -1 ? 1 : digit) * ten;
      digit = -1;
    } else if (myriad !== undefined) {
      const upTo = section + Math.max(digit, 0);
      if (upTo === 0 && total === 0) return null;
      total = myriad === 1e8 ? (total + upTo) * myriad : total + upTo * myriad;
      section = 0;
      digit = -1;
      smallest = Infinity;
      passed = myriad;
    } else return null;
  }
  // 三百二 is 320 to some and 302 to others.
  return digit > 0 && passed >= 100 ? null : total + section + Math.max(digit, 0);
}
